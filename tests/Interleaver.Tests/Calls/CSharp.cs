using System.Reflection;

namespace Interleaver.Tests.Calls;

/// <summary>How types are written in C#. Where a type is open, text takes the place of what is missing.</summary>
internal static class CSharp
{
    /// <summary>Closes a generic method.</summary>
    /// <returns>Null where text cannot take the place.</returns>
    public static MethodInfo? Closed(MethodInfo method)
    {
        if (!method.IsGenericMethodDefinition)
        {
            return method;
        }

        try
        {
            return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(string))]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

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

    private static Type GetGenericTypeDefinitionOrSelf(this Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
