using System.Reflection;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>Whether a model has the member that a program uses.</summary>
internal static class ModelMembers
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>Compares name, arity and parameter types; the reference has the models' types already.</summary>
    public static bool Has(MethodReference method)
    {
        var type = Model(method.DeclaringType.GetElementType());
        if (type is null)
        {
            return false;
        }

        var candidates = method.Name == ".ctor"
            ? type.GetConstructors(Everything & ~BindingFlags.Static).Cast<MethodBase>()
            : type.GetMethods(Everything).Where(m => m.Name == method.Name);
        return candidates.Any(candidate => IsForPrograms(candidate) && Matches(candidate, method.GetElementMethod()));
    }

    /// <summary>Whether the model has the field; the model itself is enough if no field is named.</summary>
    public static bool Has(TypeReference type, string field) =>
        Model(type) is { } model && (field is "" or ".ctor" || model.GetField(field, Everything) is { IsPublic: true } or { IsFamily: true });

    /// <summary>A static method of the model that takes what the method takes, its receiver first, unless it makes one.</summary>
    public static MethodInfo? Find(Type model, MethodReference method)
    {
        var takesReceiver = method.HasThis && method.Name != ".ctor";
        var wanted = method.Parameters.Select(parameter => Name(parameter.ParameterType));
        var types = (takesReceiver ? wanted.Prepend(Name(method.DeclaringType)) : wanted).ToList();
        return model.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(m => m.Name == method.Name.Replace(".ctor", "New") && TypesOf(m, takesReceiver).SequenceEqual(types));
    }

    /// <summary>The constructor that takes what <paramref name="method"/> takes, except that its last argument is converted.</summary>
    public static ConstructorInfo? FindConstructor(Type type, MethodReference method, MethodInfo conversion)
    {
        var wanted = method.Parameters.Select(parameter => Name(parameter.ParameterType)).ToList();
        if (wanted[^1] != Name(conversion.GetParameters()[0].ParameterType))
        {
            return null;
        }

        wanted[^1] = Name(conversion.ReturnType);
        return type.GetConstructors().FirstOrDefault(c => c.GetParameters().Select(p => Name(p.ParameterType)).SequenceEqual(wanted));
    }

    /// <summary>Whether the signature of a method of a type that stays real names a type that has been replaced.</summary>
    public static bool MentionsModel(MethodReference method)
    {
        var element = method.GetElementMethod();
        return element.Parameters.Select(parameter => parameter.ParameterType).Append(element.ReturnType)
            .Any(type => Name(type).Contains(ModelTable.Room.Namespace + "."));
    }

    // The receiver of a method of a struct is a reference to it.
    private static IEnumerable<string> TypesOf(MethodInfo model, bool takesReceiver) =>
        model.GetParameters().Select((p, i) => Name(takesReceiver && i == 0 && p.ParameterType.IsByRef ? p.ParameterType.GetElementType()! : p.ParameterType));

    private static Type? Model(TypeReference type) => ModelTable.Room.Assembly.GetType(type.FullName.Replace('/', '+'));

    // What a class that derives from the model may use counts as well.
    private static bool IsForPrograms(MethodBase member) => member.IsPublic || member.IsFamily || member.IsFamilyOrAssembly;

    private static bool Matches(MethodBase candidate, MethodReference method)
    {
        var parameters = candidate.GetParameters();
        return parameters.Length == method.Parameters.Count
            && parameters.Zip(method.Parameters).All(pair => Name(pair.First.ParameterType) == Name(pair.Second.ParameterType));
    }

    private static string Name(TypeReference type) => type switch
    {
        RequiredModifierType modified => Name(modified.ElementType),
        ByReferenceType reference => Name(reference.ElementType) + "&",
        Mono.Cecil.ArrayType array => Name(array.ElementType) + "[]",
        GenericInstanceType generic => $"{generic.ElementType.FullName}<{string.Join(",", generic.GenericArguments.Select(Name))}>",
        GenericParameter parameter => (parameter.Type == GenericParameterType.Method ? "!!" : "!") + parameter.Position,
        _ => type.FullName,
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!) + "&";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "!" : "!!") + type.GenericParameterPosition;
        }

        return type.IsGenericType
            ? $"{type.GetGenericTypeDefinition().FullName!.Replace('+', '/')}<{string.Join(",", type.GetGenericArguments().Select(Name))}>"
            : type.FullName!.Replace('+', '/');
    }
}
