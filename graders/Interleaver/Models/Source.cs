using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>What a sequence of LINQ was made of: whoever goes through the sequence reads that.</summary>
/// <param name="First">A collection, an array, or any other sequence.</param>
/// <param name="Second">Another one; null where there is none.</param>
/// <param name="IsReadAtOnce">Whether the first item needs all of them.</param>
internal sealed record Source(object? First, object? Second, bool IsReadAtOnce)
{
    /// <summary>An item is about to be asked for. Where it stands in an array is not known, so that is read with the first one.</summary>
    /// <param name="self">Who asks.</param>
    /// <param name="isFirst">Whether it is the first item.</param>
    public void Read(ControlledThread self, bool isFirst)
    {
        if (isFirst)
        {
            Memory.ReadItems(First, self.Site);
            Memory.ReadItems(Second, self.Site);
        }
        else if (!IsReadAtOnce)
        {
            Memory.ReadObject(First, self.Site);
            Memory.ReadObject(Second, self.Site);
        }
    }
}
