using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>
/// One key of a concurrent dictionary, present or not, from the first time that anybody asks for it. What was done before
/// a change of the key happens before what follows when its state is seen.
/// </summary>
/// <param name="key">The key as it was first asked for.</param>
/// <param name="stripe">What steps on the key touch besides.</param>
internal sealed class DictionarySlot<TKey, TValue>(TKey key, IReadOnlyList<SyncObject> stripe) : SyncObject("key")
{
    /// <summary>The key as it was added.</summary>
    public TKey Key { get; set; } = key;

    /// <summary>Its value while it is there.</summary>
    public TValue? Value { get; set; }

    /// <summary>Whether it is there.</summary>
    public bool IsPresent { get; set; }

    /// <summary>How often it was changed.</summary>
    public int Version { get; set; }

    /// <summary>How many additions to the dictionary came before its own.</summary>
    public long Number { get; set; }

    /// <summary>Where it stands when the dictionary is enumerated; those at the same place come in order of addition.</summary>
    public uint Position { get; set; }

    /// <summary>Another key with the same hash code, noted before this one.</summary>
    public DictionarySlot<TKey, TValue>? Earlier { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<SyncObject> Parts => stripe;
}
