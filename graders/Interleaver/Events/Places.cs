namespace Interleaver.Events;

/// <summary>
/// Gives each <see cref="Place"/> a small number, which is all that rewritten code carries at run time.
/// Append-only and shared by all explorations of the process; number 0 is <see cref="Place.Unknown"/>.
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

    /// <summary>The place with that number.</summary>
    public static Place Get(int site)
    {
        lock (Gate)
        {
            return site > 0 && site < count ? all[site] : Place.Unknown;
        }
    }
}
