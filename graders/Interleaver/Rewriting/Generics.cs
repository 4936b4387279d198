using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>Types of members of generic types, as the code that uses the member sees them.</summary>
internal static class Generics
{
    /// <summary>The field's type with the type arguments of the reference put in.</summary>
    public static TypeReference TypeOf(FieldReference field) => Fill(field.FieldType, field.DeclaringType as GenericInstanceType, null);

    /// <summary>A parameter's type with the type arguments of the reference put in.</summary>
    public static TypeReference TypeOf(MethodReference method, ParameterDefinition parameter) =>
        Fill(parameter.ParameterType, method.DeclaringType as GenericInstanceType, method as GenericInstanceMethod);

    /// <summary>What a call leaves, with the type arguments of the reference put in.</summary>
    public static TypeReference ReturnTypeOf(MethodReference method) =>
        Fill(method.ReturnType, method.DeclaringType as GenericInstanceType, method as GenericInstanceMethod);

    /// <summary>A type that stands inside a generic one, with the arguments of an instance put in.</summary>
    public static TypeReference Within(TypeReference type, GenericInstanceType? instance) => Fill(type, instance, null);

    /// <summary>The type as its own code sees it: with its parameters as arguments.</summary>
    public static TypeReference Self(TypeDefinition type)
    {
        if (!type.HasGenericParameters)
        {
            return type;
        }

        var self = new GenericInstanceType(type);
        foreach (var parameter in type.GenericParameters)
        {
            self.GenericArguments.Add(parameter);
        }

        return self;
    }

    /// <summary>A reference to a field of the type as its own code sees it, or as seen through another reference.</summary>
    public static FieldReference Field(FieldDefinition field, TypeReference seenAs) => new(field.Name, field.FieldType, seenAs);

    private static TypeReference Fill(TypeReference type, GenericInstanceType? owner, GenericInstanceMethod? method)
    {
        switch (type)
        {
            case GenericParameter { Type: GenericParameterType.Type } parameter when owner is not null && parameter.Position < owner.GenericArguments.Count:
                return owner.GenericArguments[parameter.Position];
            case GenericParameter { Type: GenericParameterType.Method } parameter when method is not null:
                return method.GenericArguments[parameter.Position];
            case ByReferenceType reference:
                return new ByReferenceType(Fill(reference.ElementType, owner, method));
            case ArrayType { IsVector: true } array:
                return new ArrayType(Fill(array.ElementType, owner, method));
            case ArrayType array:
                return new ArrayType(Fill(array.ElementType, owner, method), array.Rank);
            case GenericInstanceType generic:
                var filled = new GenericInstanceType(generic.ElementType);
                foreach (var argument in generic.GenericArguments)
                {
                    filled.GenericArguments.Add(Fill(argument, owner, method));
                }

                return filled;
            case RequiredModifierType modified:
                return Fill(modified.ElementType, owner, method);
            default:
                return type;
        }
    }
}
