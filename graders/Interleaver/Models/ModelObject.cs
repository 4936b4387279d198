namespace Interleaver.Models;

/// <summary>The base of the models that have no other: says what the real type would say where it says nothing of its own.</summary>
public abstract class ModelObject
{
    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
