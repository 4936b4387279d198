namespace Interleaver.Models;

/// <summary>
/// Real objects that stand for models inside objects that stay the BCL's, such as exceptions. The rewriter puts a call of
/// ToReal before such an object's constructor; its properties find the model again.
/// </summary>
public static class Carrier
{
    /// <summary>The real token that stands for a model's.</summary>
    public static System.Threading.CancellationToken ToReal(CancellationToken token) =>
        token.State is { } state ? World.Of(Engine.Self).The<Table>().TokenOf(state) : default;

    /// <summary>A real task, never started, that stands for a model.</summary>
    public static System.Threading.Tasks.Task? ToReal(Task? task) =>
        task is null ? null : new System.Threading.Tasks.Task(_ => { }, task, ToReal(task.Token));

    /// <summary>The task that a real one stands for.</summary>
    internal static Task? ToModel(System.Threading.Tasks.Task? task) => (Task?)task?.AsyncState;

    /// <summary>The token that a real one stands for.</summary>
    internal static CancellationToken ToModel(System.Threading.CancellationToken token) =>
        new(World.Of(Engine.Self).The<Table>().StateOf(token));

    // Looked up by identity and never iterated, so the hash codes, which differ from run to run, cannot show.
    private sealed class Table
    {
        private readonly Dictionary<CancellationState, System.Threading.CancellationToken> tokens = [];
        private readonly Dictionary<System.Threading.CancellationToken, CancellationState> states = [];

        public System.Threading.CancellationToken TokenOf(CancellationState state)
        {
            if (!tokens.TryGetValue(state, out var token))
            {
                tokens[state] = token = new System.Threading.CancellationTokenSource().Token;
                states[token] = state;
            }

            return token;
        }

        public CancellationState? StateOf(System.Threading.CancellationToken token) => states.GetValueOrDefault(token);
    }
}
