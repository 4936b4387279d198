namespace Interleaver.Models;

/// <summary>Model of <see cref="System.LocalDataStoreSlot"/>: a key of what each thread keeps for itself.</summary>
public sealed class LocalDataStoreSlot : ModelObject
{
    internal LocalDataStoreSlot()
    {
    }
}
