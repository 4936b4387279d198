namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.ParallelLoopState"/>: one for each worker, which knows the iteration that it is in.</summary>
public class ParallelLoopState : ModelObject
{
    private readonly ParallelLoop loop;

    internal ParallelLoopState(ParallelLoop loop) => this.loop = loop;

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopState.IsExceptional"/>
    public bool IsExceptional
    {
        get
        {
            loop.Look(Engine.Self);
            return loop.IsExceptional;
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopState.IsStopped"/>
    public bool IsStopped
    {
        get
        {
            loop.Look(Engine.Self);
            return loop.IsStopped;
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopState.LowestBreakIteration"/>
    public long? LowestBreakIteration
    {
        get
        {
            loop.Look(Engine.Self);
            return loop.LowestBreak;
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopState.ShouldExitCurrentIteration"/>
    public bool ShouldExitCurrentIteration => loop.MayLeave(Engine.Self, Iteration);

    /// <summary>The iteration that the worker is in.</summary>
    internal long Iteration { get; set; }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopState.Break"/>
    public void Break() => loop.Break(Engine.Self, Iteration);

    /// <inheritdoc cref="System.Threading.Tasks.ParallelLoopState.Stop"/>
    public void Stop() => loop.Stop(Engine.Self);
}
