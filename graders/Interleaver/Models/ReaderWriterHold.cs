namespace Interleaver.Models;

/// <summary>How often one thread is inside a reader-writer lock in each mode.</summary>
internal sealed class ReaderWriterHold(int thread)
{
    private readonly int[] depths = new int[3];

    public int Thread { get; } = thread;

    /// <summary>Where it entered last.</summary>
    public int Site { get; set; }

    public bool IsEmpty => depths.All(depth => depth == 0);

    public ref int this[ReaderWriterMode mode] => ref depths[(int)mode];
}
