using Interleaver.Events;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Looks at everything that a submission refers to, after the models are in place, and lists what it may not use.</summary>
internal static partial class Gate
{
    private const string OutOfSight = "code that is not C# is out of the grader's sight";

    /// <summary>The refusals of one method, in source order. The graders' own code is trusted, but must not escape the engine either.</summary>
    public static IEnumerable<Refusal> Check(MethodEditor editor, bool isLearners)
    {
        var method = editor.Method;
        if (method.IsPInvokeImpl || method.IsUnmanaged)
        {
            yield return new Refusal(new SourceLine(SourceNames.File(method), 0), SourceNames.Method(method), OutOfSight, true);
        }
        else if (!method.HasBody && !method.IsAbstract && !method.IsRuntime)
        {
            yield return new Refusal(LineOf(editor), "extern", OutOfSight, true);
        }

        if (method.CallingConvention == MethodCallingConvention.VarArg)
        {
            yield return new Refusal(LineOf(editor), "__arglist", OutOfSight, true);
        }

        if (method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ModuleInitializerAttribute"))
        {
            yield return new Refusal(LineOf(editor), "a module initialiser", "it would run before anything is graded: use a static constructor", true);
        }

        if (StackUse.Of(method) is > StackUse.Most and var bytes)
        {
            editor.Map();
            var first = method.HasBody ? editor.PlaceOf(editor.FirstStatement(), "").Line : LineOf(editor);
            yield return new Refusal(first, "a struct of this size", $"the values of this method take {bytes} bytes of the stack: use a class or an array", false);
        }

        if (method.IsSynchronized)
        {
            yield return new Refusal(LineOf(editor), "MethodImplOptions.Synchronized", "use a lock statement, which the engine sees", false);
        }

        if (method is { Name: "Finalize", IsVirtual: true, Parameters.Count: 0 })
        {
            yield return new Refusal(LineOf(editor), "a finalizer", "when it runs depends on the collector: implement IDisposable", false);
        }

        // What the compiler makes for itself, out of unsafe parts, to call methods with `params` spans; no source can name it.
        if (!method.HasBody || method.DeclaringType.Name.StartsWith("<PrivateImpl", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var instruction in method.Body.Instructions)
        {
            if (Refused(instruction) is var (api, reason, tampering) && (isLearners || !tampering))
            {
                yield return new Refusal(editor.PlaceOf(instruction, "").Line, api, reason, tampering);
            }
        }
    }

    /// <summary>The refusals of a type, whatever its methods do.</summary>
    public static IEnumerable<Refusal> Check(TypeDefinition type)
    {
        // What lies over a reference can make it point to anything. The compiler's own data has such a layout, and no references.
        if (type.IsExplicitLayout && !ModelTable.Outermost(type).Name.StartsWith("<PrivateImpl", StringComparison.Ordinal))
        {
            yield return new Refusal(LineOf(type), "LayoutKind.Explicit", "fields that lie over one another are unsafe code", true);
        }
    }

    // A type has no line of its own: where it is first used.
    private static SourceLine LineOf(TypeDefinition type)
    {
        foreach (var method in type.Module.GetTypes().SelectMany(other => other.Methods).Where(method => method.HasBody))
        {
            var use = method.Body.Instructions.FirstOrDefault(instruction =>
                ((instruction.Operand as MemberReference)?.DeclaringType ?? instruction.Operand as TypeReference)?.GetElementType() == type);
            if (use is not null && method.DebugInformation.SequencePoints.LastOrDefault(point => !point.IsHidden && point.Offset <= use.Offset) is { } point)
            {
                return new SourceLine(SourceNames.File(method), point.StartLine);
            }
        }

        return new SourceLine("?", 0);
    }

    private static SourceLine LineOf(MethodEditor editor) =>
        editor.Method.HasBody ? editor.PlaceOf(editor.Method.Body.Instructions[0], "").Line : new SourceLine(SourceNames.File(editor.Method), 0);
}
