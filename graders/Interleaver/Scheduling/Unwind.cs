namespace Interleaver.Scheduling;

/// <summary>
/// Takes a controlled thread down to its first frame after its interleaving has ended. The rewriter makes every handler
/// let it pass, and every step of an ended interleaving throws it again, so no learner's code can stop it.
/// </summary>
public sealed class Unwind : Exception
{
    internal static readonly Unwind Instance = new();

    private Unwind() : base("The interleaving has ended.")
    {
    }
}
