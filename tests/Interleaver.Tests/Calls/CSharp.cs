using System.Reflection;

namespace Interleaver.Tests.Calls;

/// <summary>How types are written in C#. Where a type is open, text takes the place of what is missing, or a number.</summary>
internal static class CSharp
{
    /// <summary>Closes a generic method.</summary>
    /// <returns>Null where neither can take the place.</returns>
    public static MethodInfo? Closed(MethodInfo method) => method.IsGenericMethodDefinition ? Closed(method, typeof(string)) ?? Closed(method, typeof(int)) : method;

    /// <summary>The type's name, with its namespace.</summary>
    public static string Name(Type type)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var arguments = type.GetGenericArguments().Select(Name).ToList();
        var parts = type.GetGenericTypeDefinitionOrSelf().FullName!.Split('.', '+');
        return "global::" + string.Join('.', parts.Select(part =>
        {
            var (name, count) = part.Split('`') is [var plain, var number] ? (plain, int.Parse(number)) : (part, 0);
            var own = arguments.Take(count).ToList();
            arguments.RemoveRange(0, count);
            return own.Count > 0 ? $"{name}<{string.Join(", ", own)}>" : name;
        }));
    }

    private static MethodInfo? Closed(MethodInfo method, Type by)
    {
        try
        {
            return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => by)]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Type GetGenericTypeDefinitionOrSelf(this Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
