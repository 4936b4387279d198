using Interleaver.Events;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Looks at everything that a submission refers to, after the models are in place, and lists what it may not use.</summary>
internal static class Gate
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

    /// <summary>The refusals of a type, whatever its methods do.</summary>
    public static IEnumerable<Refusal> Check(TypeDefinition type)
    {
        // What lies over a reference can make it point to anything. The compiler's own data has such a layout, and no references.
        if (type.IsExplicitLayout && !ModelTable.Outermost(type).Name.StartsWith("<PrivateImpl", StringComparison.Ordinal))
        {
            yield return new Refusal(LineOf(type), "LayoutKind.Explicit", "fields that lie over one another are unsafe code", true);
        }
    }

    /// <summary>Why the program may not use what an instruction refers to; null when it may.</summary>
    public static (string Api, string Reason, bool IsTampering)? Refused(Instruction instruction)
    {
        if (instruction.OpCode.Code is Code.Calli or Code.Cpblk or Code.Initblk or Code.Mkrefany or Code.Refanyval or Code.Refanytype or Code.Arglist or Code.Jmp)
        {
            return ("unsafe code", "memory that is reached through pointers is out of the grader's sight", true);
        }

        switch (instruction.Operand)
        {
            // What the compiler makes of `new T()` where T is a type parameter.
            case GenericInstanceMethod { DeclaringType.FullName: "System.Activator", Name: "CreateInstance", Parameters.Count: 0 } creation:
                return OfMember(creation.GenericArguments[0], ".ctor", null);
            case MethodReference method when instruction.OpCode.Code is Code.Ldftn or Code.Ldvirtftn
                && IsCollection(method.DeclaringType.GetElementType()):
                return OfMethodGroup(method);
            case MethodReference method:
                return OfMember(method.DeclaringType, method.Name, method) ?? OfArguments(method.DeclaringType) ?? OfArguments(method);
            case FieldReference field:
                return OfMember(field.DeclaringType, field.Name, null) ?? OfArguments(field.DeclaringType);
            case TypeReference type:
                return OfMember(type, "", null) ?? OfArguments(type);
            default:
                return null;
        }
    }

    // A delegate that BCL code calls, or that has been handed on, is called where nothing announces it.
    private static (string Api, string Reason, bool IsTampering)? OfMethodGroup(MethodReference method) =>
        (Api(method.DeclaringType.GetElementType(), method.Name) + " without a call", "who calls it is out of the grader's sight: write a lambda that calls it", false);

    private static bool IsCollection(TypeReference type) => ModelTable.IsRacy(type.FullName) && !ModelTable.IsModel(type);

    // What is generic makes its arguments' objects itself, if need be: a Lazy without a factory, a method with `new T()`.
    private static (string Api, string Reason, bool IsTampering)? OfArguments(MemberReference reference) =>
        (reference as IGenericInstance)?.GenericArguments.Select(argument => OfMember(argument, "", null) ?? OfArguments(argument))
            .FirstOrDefault(refused => refused is not null);

    private static (string Api, string Reason, bool IsTampering)? OfMember(TypeReference declaring, string member, MethodReference? method)
    {
        var type = declaring.GetElementType();
        if (type is TypeDefinition or GenericParameter || declaring.IsArray || declaring is PointerType)
        {
            return null;
        }

        var outermost = ModelTable.Outermost(type);
        var api = Api(type, member);
        if (ModelTable.IsModel(outermost))
        {
            var isThere = method is null ? ModelMembers.Has(type, member) : ModelMembers.Has(method);
            return isThere ? null : (api, Advice.For(outermost, member), outermost.Name == "Environment");
        }

        if (Allowed.Judge(outermost, member) is var (reason, tampering))
        {
            return (api, reason, tampering);
        }

        if (method is not null && (member.EndsWith("Unsafe", StringComparison.Ordinal) || HasPointer(method)))
        {
            return (api, "unsafe code is out of the grader's sight", true);
        }

        return method is not null && outermost.Namespace.StartsWith("System", StringComparison.Ordinal) && !CanStay(method)
            ? (api, Advice.For(outermost, member), false)
            : null;
    }

    // A member of a type that stays real: with a model in its place, or a carrier in the model's, or if it has nothing to do with any.
    private static bool CanStay(MethodReference method) => RedirectionTable.Has(method)
        ? RedirectionTable.Find(method, isVirtualCall: true) is not null
        : !ModelMembers.MentionsModel(method) || ModelTable.CarrierFor(method) is not null;

    // What the compiler makes of `stackalloc` and of constant data; without `unsafe`, which is switched off, no source can call it.
    private static bool HasPointer(MethodReference method) =>
        method is not { Name: ".ctor", DeclaringType.Name: "Span`1" or "ReadOnlySpan`1" }
        && method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(type => type is PointerType or FunctionPointerType);

    private static string Api(TypeReference type, string member)
    {
        var name = SourceNames.Plain(ModelTable.IsModel(type) ? ModelTable.RealName(type.Name) : type.Name);
        return member switch
        {
            _ when Allowed.IsDynamic(type) => "dynamic",
            "" => name,
            ".ctor" => $"new {name}",
            _ => $"{name}.{member.Replace("get_", "").Replace("set_", "")}",
        };
    }
}
