namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Lock"/>; what it means is in <see cref="MonitorState"/>.</summary>
public sealed class Lock : ModelObject
{
    private readonly MonitorState state;

    /// <inheritdoc cref="System.Threading.Lock()"/>
    public Lock()
    {
        state = new MonitorState { Object = this };
        state.Open();
    }

    /// <inheritdoc cref="System.Threading.Lock.IsHeldByCurrentThread"/>
    public bool IsHeldByCurrentThread => state.IsHeldBy(Engine.Self);

    /// <inheritdoc cref="System.Threading.Lock.Enter"/>
    public void Enter() => state.Enter(Engine.Self, -1);

    /// <inheritdoc cref="System.Threading.Lock.EnterScope"/>
    public Scope EnterScope()
    {
        Enter();
        return new Scope(this);
    }

    /// <inheritdoc cref="System.Threading.Lock.TryEnter()"/>
    public bool TryEnter() => state.Enter(Engine.Self, 0);

    /// <inheritdoc cref="System.Threading.Lock.TryEnter(int)"/>
    public bool TryEnter(int millisecondsTimeout) => state.Enter(Engine.Self, Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Lock.TryEnter(TimeSpan)"/>
    public bool TryEnter(TimeSpan timeout) => state.Enter(Engine.Self, Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Lock.Exit"/>
    public void Exit() => state.Exit(Engine.Self);

    /// <summary>Model of <see cref="System.Threading.Lock.Scope"/>.</summary>
    public ref struct Scope
    {
        private Lock? target;

        internal Scope(Lock target) => this.target = target;

        /// <inheritdoc cref="System.Threading.Lock.Scope.Dispose"/>
        public void Dispose()
        {
            var held = target;
            target = null;
            held?.Exit();
        }
    }
}
