using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>The identity of a type's statics, which knows the type, and so what stands in them.</summary>
/// <param name="type">The type.</param>
internal sealed class StaticsBlock(Type type) : MemoryBlock
{
    /// <inheritdoc/>
    public override string? Describe(int slot, int leaf, string subject) =>
        FieldSlots.OfStatics(type, slot) is { IsStatic: true } field ? Contents.OfField(field, null, leaf, subject) : null;
}
