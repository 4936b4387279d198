using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <content>What one instruction refers to: members and types of .NET.</content>
internal static partial class Gate
{
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
                && (IsCollection(method.DeclaringType.GetElementType()) || IsReplacedOnObjects(instruction, method)):
                return OfMethodGroup(method);
            case MethodReference method:
                return OfMember(method.DeclaringType, method.Name, method) ?? OfHashCode(instruction) ?? OfBase(instruction, method)
                    ?? OfArguments(method.DeclaringType) ?? OfArguments(method);
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

    // What takes its place is static, and a delegate would have nobody to call it on. The names of types do no harm.
    private static bool IsReplacedOnObjects(Instruction at, MethodReference method) => method.HasThis
        && (HashCodeCall.Of(at) is not null || (RedirectionTable.Has(method) && method.DeclaringType.FullName != "System.Object"));

    private static (string Api, string Reason, bool IsTampering)? OfHashCode(Instruction at) =>
        HashCodeCall.Of(at) is { IsKnown: false } call ? (Api(call.Type, call.Name), "it differs from run to run: combine the hash codes of the parts that matter", false) : null;

    // What is made of it by a model can be no base of another class.
    private static (string Api, string Reason, bool IsTampering)? OfBase(Instruction at, MethodReference method) =>
        method.Name == ".ctor" && at.OpCode.Code == Code.Call && RedirectionTable.Has(method)
            ? (Api(method.DeclaringType, "") + " as a base", "what it does differs from machine to machine: hold one instead", false)
            : null;

    // A writer is the console's more often than one of a text that is being built.
    private static bool IsCollection(TypeReference type) => ModelTable.IsRacy(type.FullName) && !ModelTable.IsModel(type) && type.FullName != "System.IO.TextWriter";

    // What is generic makes its arguments' objects itself, if need be: a Lazy without a factory, a method with `new T()`.
    private static (string Api, string Reason, bool IsTampering)? OfArguments(MemberReference reference) =>
        (reference as IGenericInstance)?.GenericArguments.Select(argument => OfMember(argument, "", null) ?? OfArguments(argument))
            .FirstOrDefault(refused => refused is not null);

    private static (string Api, string Reason, bool IsTampering)? OfMember(TypeReference declaring, string member, MethodReference? method)
    {
        var type = declaring.GetElementType();
        if (member is "BeginInvoke" or "EndInvoke" && type is TypeDefinition { BaseType.FullName: "System.MulticastDelegate" })
        {
            return (Api(type, member), Advice.For(type, member), false);
        }

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
        ? RedirectionTable.Find(method) is not null
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
