using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>
/// All keys that anybody has asked a concurrent dictionary for. To find one may run the program's own Equals and GetHashCode,
/// and let other threads run in between; so slots are only ever added, and a step on one touches no others.
/// </summary>
/// <remarks>
/// Steps on different keys commute as far as they touch different stripes. Where the order of enumeration depends on the
/// order of addition, they must not: there is one stripe only.
/// </remarks>
internal sealed class DictionarySlots<TKey, TValue> where TKey : notnull
{
    private const int MostStripes = 16;

    // By hash code. Never enumerated, so that the numbers, which may differ from run to run, do not show.
    private readonly Dictionary<int, DictionarySlot<TKey, TValue>> latest = [];
    private readonly List<DictionarySlot<TKey, TValue>> all = [];
    private readonly SyncObject[][] stripes;
    private long additions;

    public DictionarySlots(IEqualityComparer<TKey>? comparer)
    {
        Comparer = comparer ?? EqualityComparer<TKey>.Default;
        stripes = new SyncObject[HasPosition ? MostStripes : 1][];
        for (var i = 0; i < stripes.Length; i++)
        {
            stripes[i] = [new SyncObject("stripe")];
        }

        Whole = new Everything([.. stripes.Select(stripe => stripe[0])]);
    }

    /// <summary>Tells keys apart.</summary>
    public IEqualityComparer<TKey> Comparer { get; }

    /// <summary>What a step on the whole dictionary touches.</summary>
    public SyncObject Whole { get; }

    /// <summary>How many keys are there.</summary>
    public int Count => all.Count(slot => slot.IsPresent);

    /// <summary>Those that are there, in the order of enumeration.</summary>
    public List<DictionarySlot<TKey, TValue>> Present =>
        [.. all.Where(slot => slot.IsPresent).OrderBy(slot => slot.Position).ThenBy(slot => slot.Number)];

    // Keys whose hash codes are the same in every run: they are enumerated by these, as small numbers are in the BCL.
    private static bool HasPosition => typeof(TKey).IsPrimitive || typeof(TKey).IsEnum || typeof(TKey) == typeof(string);

    /// <summary>The key's slot.</summary>
    public DictionarySlot<TKey, TValue> Of(TKey key)
    {
        if (key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        var hash = Comparer.GetHashCode(key);
        DictionarySlot<TKey, TValue>? searched = null;
        while (true)
        {
            var newest = latest.GetValueOrDefault(hash);
            for (var slot = newest; slot != searched; slot = slot!.Earlier)
            {
                if (Comparer.Equals(slot!.Key, key))
                {
                    return slot;
                }
            }

            // Whatever was noted while Equals ran has to be looked at too.
            if (newest == latest.GetValueOrDefault(hash))
            {
                var added = new DictionarySlot<TKey, TValue>(key, stripes[all.Count % stripes.Length]) { Earlier = newest };
                all.Add(added);
                return latest[hash] = added;
            }

            searched = newest;
        }
    }

    /// <summary>Makes the key present.</summary>
    public void Add(DictionarySlot<TKey, TValue> slot, TKey key, TValue value)
    {
        (slot.Key, slot.Value, slot.IsPresent) = (key, value, true);
        slot.Number = additions++;
        slot.Position = !HasPosition ? 0 : unchecked((uint)(key is string text ? StringModel.GetHashCode(text) : key.GetHashCode()));
    }

    private sealed class Everything(IReadOnlyList<SyncObject> stripes) : SyncObject("concurrent dictionary")
    {
        public override IReadOnlyList<SyncObject> Parts => stripes;
    }
}
