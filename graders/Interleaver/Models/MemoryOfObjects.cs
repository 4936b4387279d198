using System.Reflection;
using System.Runtime.CompilerServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>An object as a whole: what is cloned is read field by field.</content>
public static partial class Memory
{
    // Keys may be of an assembly that is unloaded.
    private static readonly ConditionalWeakTable<Type, (int Slot, int[] Leaves)[]> OfClones = [];

    /// <summary>An object is about to be cloned.</summary>
    public static void ReadFields(object? owner, int site)
    {
        if (ControlledThread.Current is not { } self || owner is null)
        {
            return;
        }

        self.Site = site;
        var block = ShadowOf(owner, self);
        foreach (var (slot, leaves) in OfClones.GetValue(owner.GetType(), InClone))
        {
            foreach (var leaf in leaves)
            {
                self.Scheduler.Access(self, block, slot, leaf, AccessKind.Read);
            }
        }
    }

    /// <summary>A method of an interface is about to be called. Behind it may be a struct, in a box that others see too.</summary>
    public static void TakeBox(object? receiver)
    {
        if (ControlledThread.Current is { } self && receiver?.GetType() is { IsValueType: true } type)
        {
            ThreadState.Of(self).References.AddBox(receiver, ShadowOf(receiver, self), RuntimeHelpers.SizeOf(type.TypeHandle));
        }
    }

    // What is volatile or behind an event is written by steps, which do not race with this one.
    private static (int Slot, int[] Leaves)[] InClone(Type type) =>
    [
        .. from entry in FieldSlots.OfObject(type)
           let field = entry.Value
           where field.Module != typeof(object).Module && !field.Name.StartsWith("<>", StringComparison.Ordinal)
               && !field.GetRequiredCustomModifiers().Contains(typeof(IsVolatile)) && field.DeclaringType!.GetEvent(field.Name, FieldSlots.OfInstances) is null
           select (entry.Key, Leaves.Of(field.FieldType)),
    ];
}
