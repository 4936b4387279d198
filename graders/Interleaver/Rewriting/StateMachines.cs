using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// What the compiler makes of an iterator or an asynchronous method: a type whose MoveNext holds the source's lines, and a
/// method without lines, under the name in the source, that only starts it.
/// </summary>
internal static class StateMachines
{
    /// <summary>Whether the method runs on from where it stopped: then its first line is not where it is.</summary>
    public static bool Goes(MethodDefinition method) =>
        method.Name == "MoveNext" && method.DeclaringType.Interfaces.Any(i => i.InterfaceType.Name == "IAsyncStateMachine");

    /// <summary>Whether the type is one that the compiler has made of an iterator.</summary>
    public static bool IsIterator(TypeDefinition type) =>
        type.Name.StartsWith('<') && type.Interfaces.Any(i => i.InterfaceType.FullName == "System.Collections.IEnumerator");

    /// <summary>For a method without lines: the first line of what it starts, or of the iterator whose item it hands out; null for all others.</summary>
    public static SequencePoint? FirstPointOf(MethodDefinition method)
    {
        if (method.DebugInformation.SequencePoints.Any(point => !point.IsHidden))
        {
            return null;
        }

        return MachineOf(method)?.Methods.FirstOrDefault(m => m.Name == "MoveNext")?.DebugInformation.SequencePoints
            .FirstOrDefault(point => !point.IsHidden);
    }

    private static TypeDefinition? MachineOf(MethodDefinition method)
    {
        // The program's entry, where Main is asynchronous: it calls Main and waits.
        var started = method.Name == "<Main>"
            ? method.Body.Instructions.Select(i => i.Operand).OfType<MethodDefinition>().FirstOrDefault() ?? method
            : method;
        return IsIterator(method.DeclaringType) && method.Name.EndsWith(".get_Current", StringComparison.Ordinal) ? method.DeclaringType : started.CustomAttributes
            .FirstOrDefault(a => a.AttributeType.Name is "AsyncStateMachineAttribute" or "IteratorStateMachineAttribute" or "AsyncIteratorStateMachineAttribute")?
            .ConstructorArguments[0].Value is TypeReference machine ? machine.Resolve() : null;
    }
}
