using System.Numerics;

namespace Interleaver.Scheduling;

/// <summary>A set of thread numbers, iterated in ascending order. Thread numbers are small and dense.</summary>
public sealed class ThreadSet
{
    private ulong[] words = new ulong[1];

    /// <summary>How many threads are in the set.</summary>
    public int Count { get; private set; }

    /// <summary>The lowest number in the set, or -1.</summary>
    public int First => NextFrom(0);

    /// <summary>Puts a thread in; nothing happens if it is in.</summary>
    public void Add(int id)
    {
        if (id >> 6 >= words.Length)
        {
            Array.Resize(ref words, Math.Max(words.Length * 2, (id >> 6) + 1));
        }

        ref var word = ref words[id >> 6];
        var bit = 1UL << (id & 63);
        if ((word & bit) == 0)
        {
            word |= bit;
            Count++;
        }
    }

    /// <summary>Takes a thread out; nothing happens if it is not in.</summary>
    public void Remove(int id)
    {
        if (!Contains(id))
        {
            return;
        }

        words[id >> 6] &= ~(1UL << (id & 63));
        Count--;
    }

    /// <summary>Whether the thread is in the set.</summary>
    public bool Contains(int id) => id >> 6 < words.Length && (words[id >> 6] & (1UL << (id & 63))) != 0;

    /// <summary>The numbers, in ascending order.</summary>
    public int[] ToArray()
    {
        var all = new int[Count];
        for (int i = 0, id = First; id >= 0; id = NextFrom(id + 1))
        {
            all[i++] = id;
        }

        return all;
    }

    /// <summary>Empties the set.</summary>
    public void Clear()
    {
        Array.Clear(words);
        Count = 0;
    }

    /// <summary>The lowest number that is at least <paramref name="id"/>, or -1.</summary>
    public int NextFrom(int id)
    {
        var index = id >> 6;
        if (index >= words.Length)
        {
            return -1;
        }

        var word = words[index] & (ulong.MaxValue << (id & 63));
        while (word == 0)
        {
            if (++index == words.Length)
            {
                return -1;
            }

            word = words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>The next number after <paramref name="id"/>, starting again from the lowest; -1 if the set is empty.</summary>
    public int After(int id)
    {
        var next = NextFrom(id + 1);
        return next >= 0 ? next : First;
    }

    /// <summary>Makes this set equal to <paramref name="all"/> without the members of <paramref name="except"/>.</summary>
    public void SetToDifference(ThreadSet all, ThreadSet except)
    {
        if (words.Length < all.words.Length)
        {
            words = new ulong[all.words.Length];
        }

        Array.Clear(words);
        Count = 0;
        for (var i = 0; i < all.words.Length; i++)
        {
            words[i] = all.words[i] & ~(i < except.words.Length ? except.words[i] : 0);
            Count += BitOperations.PopCount(words[i]);
        }
    }
}
