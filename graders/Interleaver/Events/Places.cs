namespace Interleaver.Events;

/// <summary>
/// Gives each <see cref="Place"/> a small number, which is all that rewritten code carries at run time.
/// Shared by all explorations of the process; number 0 is <see cref="Place.Unknown"/>. Nothing is taken away, except where code
/// comes from another process and brings its places along.
/// </summary>
public static class Places
{
    private static readonly Lock Gate = new();
    private static Place[] all = [Place.Unknown];
    private static int count = 1;

    /// <summary>Registers a place and returns its number.</summary>
    public static int Add(Place place)
    {
        lock (Gate)
        {
            if (count == all.Length)
            {
                Array.Resize(ref all, count * 2);
            }

            all[count] = place;
            return count++;
        }
    }

    /// <summary>The number that the next place gets.</summary>
    public static int Next
    {
        get
        {
            lock (Gate)
            {
                return count;
            }
        }
    }

    /// <summary>All places from that number on.</summary>
    public static PlaceBlock Since(int first)
    {
        lock (Gate)
        {
            return new PlaceBlock(first, all[first..count]);
        }
    }

    /// <summary>Registers places under the numbers that they have in the process that they come from, in place of what had those numbers.</summary>
    public static void Restore(PlaceBlock block)
    {
        lock (Gate)
        {
            count = block.First + block.All.Count;
            Array.Resize(ref all, Math.Max(all.Length, count));
            foreach (var (index, place) in block.All.Index())
            {
                all[block.First + index] = place;
            }
        }
    }

    /// <summary>The place with that number.</summary>
    public static Place Get(int site)
    {
        lock (Gate)
        {
            return site > 0 && site < count ? all[site] : Place.Unknown;
        }
    }
}
