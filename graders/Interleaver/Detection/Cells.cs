using System.Runtime.InteropServices;


namespace Interleaver.Detection;

/// <summary>The cells of one memory block: dense for slots, sparse for the leaves inside struct-typed slots.</summary>
internal sealed class Cells
{
    private Cell[] slots = new Cell[4];
    private Dictionary<(int Slot, int Leaf), Cell>? leaves;

    public ref Cell At(int slot)
    {
        if (slot >= slots.Length)
        {
            Array.Resize(ref slots, Math.Max(slots.Length * 2, slot + 1));
        }

        return ref slots[slot];
    }

    public ref Cell At(int slot, int leaf) => ref CollectionsMarshal.GetValueRefOrAddDefault(leaves ??= [], (slot, leaf), out _)!;
}
