using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// A call that asks .NET for a hash code, of whatever type. Seeds, addresses and machines go into so many of them that a model
/// answers for all; methods of the program's own types are called as they are, and what they ask is replaced in turn.
/// </summary>
internal sealed class HashCodeCall
{
    private static readonly HashSet<string> Comparers =
    [
        "System.StringComparer", "System.Collections.IEqualityComparer", "System.Collections.Generic.EqualityComparer`1",
        "System.Collections.Generic.IEqualityComparer`1", "System.Collections.Generic.ReferenceEqualityComparer",
    ];

    private readonly MethodReference method;
    private readonly MethodInfo? model;
    private readonly TypeReference? argument;

    private HashCodeCall(MethodReference method, MethodInfo? model, TypeReference? argument = null) =>
        (this.method, this.model, this.argument) = (method, model, argument);

    /// <summary>The type that declares the method.</summary>
    public TypeReference Type => method.DeclaringType.GetElementType();

    /// <summary>Of the method.</summary>
    public string Name => method.Name;

    /// <summary>Whether there is a model for it.</summary>
    public bool IsKnown => model is not null;

    /// <summary>The call that an instruction makes, or will make by a delegate; null if it asks for no hash code, or may be left as it is.</summary>
    public static HashCodeCall? Of(Instruction at)
    {
        if (at.Operand is not MethodReference { Name: "GetHashCode", HasThis: true } method
            || method.DeclaringType.GetElementType() is TypeDefinition || ModelTable.IsModel(method.DeclaringType))
        {
            return null;
        }

        if (at.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference receiver })
        {
            return method.Parameters.Count > 0 || HasOwn(receiver) ? null : new HashCodeCall(method, RedirectionTable.HashInPlace, receiver);
        }

        return method.Parameters.Count == 0 ? OfObject(at, method) : ByComparer(method);
    }

    /// <summary>Puts the model's method in place.</summary>
    public void Rewrite(MethodEditor editor, Instruction at)
    {
        var module = editor.Runtime.Module;
        var call = module.ImportReference(model);
        if (argument is not null)
        {
            var generic = new GenericInstanceMethod(call);
            generic.GenericArguments.Add(argument);
            call = generic;
        }

        if (at.Previous?.OpCode.Code == Code.Constrained)
        {
            (at.Previous.OpCode, at.Previous.Operand) = (OpCodes.Nop, null);
        }

        var moved = editor.Before(at, editor.Site(at, ""), editor.Runtime.Flow("At"));
        (moved.OpCode, moved.Operand) = (OpCodes.Call, call);
    }

    // A call that is not virtual is one of base, or on a struct where it lies.
    private static HashCodeCall? OfObject(Instruction at, MethodReference method)
    {
        var name = method.DeclaringType.FullName;
        if (at.OpCode.Code is not Code.Call)
        {
            return new HashCodeCall(method, RedirectionTable.HashOfObject);
        }

        if (name is "System.Object" or "System.ValueType")
        {
            return new HashCodeCall(method, name == "System.Object" ? RedirectionTable.HashOfIdentity : RedirectionTable.HashOfFields);
        }

        return RealType(method.DeclaringType.GetElementType()) switch
        {
            { IsPrimitive: true } or { IsByRefLike: true } => null,
            { IsValueType: true } => new HashCodeCall(method, RedirectionTable.HashInPlace, method.DeclaringType),
            _ => new HashCodeCall(method, null),
        };
    }

    private static HashCodeCall? ByComparer(MethodReference method)
    {
        var type = method.DeclaringType.GetElementType().FullName;
        if (type == "System.Collections.IStructuralEquatable")
        {
            return new HashCodeCall(method, RedirectionTable.HashOfStructure);
        }

        if (Comparers.Contains(type))
        {
            return new HashCodeCall(method, RedirectionTable.HashByComparer, Generics.TypeOf(method, method.Parameters[0]));
        }

        return RedirectionTable.Has(method) ? null : new HashCodeCall(method, null);
    }

    // A struct of the program's that says how.
    private static bool HasOwn(TypeReference type) => type.GetElementType() is TypeDefinition { IsValueType: true } definition
        && definition.Methods.Any(candidate => candidate is { Name: "GetHashCode", IsVirtual: true, Parameters.Count: 0 });

    private static Type? RealType(TypeReference type) => System.Type.GetType($"{type.FullName.Replace('/', '+')}, {type.Scope.Name}");
}
