using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>What a program calls types: it has never heard of models.</summary>
internal static class RealTypes
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Threading", "System.Threading.Tasks", "System.Threading.Channels", "System.Collections.Concurrent",
        "System.Collections.Generic", "System.Runtime.CompilerServices", "System.Diagnostics", "System.ComponentModel",
        "System.Threading.Tasks.Sources",
    ];

    // Where the types of those namespaces are.
    private static readonly System.Reflection.Assembly[] Assemblies =
    [
        .. new[]
        {
            typeof(object), typeof(System.Threading.Barrier), typeof(System.Collections.Concurrent.BlockingCollection<>), typeof(System.Collections.Concurrent.ConcurrentDictionary<,>),
            typeof(System.Threading.Channels.Channel), typeof(System.Threading.Tasks.Parallel), typeof(System.Console),
            typeof(System.ComponentModel.Component),
        }.Select(type => type.Assembly).Distinct(),
    ];

    // Types of submissions come and go, and must not be kept alive.
    private static readonly ConditionalWeakTable<Type, Type> Known = [];

    /// <summary>The type that the program means: for a model, and for what is made of one, the real type; any other as it is.</summary>
    public static Type Of(Type type) => Known.GetValue(type, static unknown => Find(unknown));

    /// <summary>What <see cref="object.ToString"/> says of an object of the type.</summary>
    public static string NameOf(object thing) => Of(thing.GetType()).ToString();

    /// <summary>As <see cref="ObjectDisposedException.ThrowIf(bool, object)"/>.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of.</exception>
    public static void ThrowIfDisposed(bool condition, object instance)
    {
        if (condition)
        {
            throw new ObjectDisposedException(Of(instance.GetType()).FullName);
        }
    }

    private static Type Find(Type type)
    {
        if (type.IsArray)
        {
            var element = Of(type.GetElementType()!);
            return element == type.GetElementType() ? type
                : type.IsSZArray ? element.MakeArrayType() : element.MakeArrayType(type.GetArrayRank());
        }

        if (!type.IsConstructedGenericType)
        {
            return type.Assembly == typeof(RealTypes).Assembly && !type.IsGenericParameter ? OfModel(type) : type;
        }

        var definition = type.GetGenericTypeDefinition();
        var real = Of(definition);
        var arguments = type.GetGenericArguments();
        var realArguments = arguments.Select(Of).ToArray();
        return real == definition && realArguments.SequenceEqual(arguments) ? type : Made(real, realArguments) ?? type;
    }

    // What the type has no room for: a parameter that must be a kind of some model, or fewer of them.
    private static Type? Made(Type real, Type[] arguments)
    {
        try
        {
            return real.IsGenericTypeDefinition ? real.MakeGenericType(arguments) : real;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A model's own kinds of itself are called as what the program knows.
    private static Type OfModel(Type model)
    {
        for (var type = model; type is not null && type.Assembly == model.Assembly; type = type.BaseType)
        {
            var definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
            if (Named(definition) is { } real)
            {
                return real;
            }
        }

        return model;
    }

    private static Type? Named(Type model)
    {
        if (model.DeclaringType is { } outer)
        {
            return Named(outer)?.GetNestedType(model.Name, System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic);
        }

        return model == typeof(TimersTimer)
            ? typeof(System.Timers.Timer)
            : Namespaces.SelectMany(name => Assemblies.Select(assembly => assembly.GetType($"{name}.{model.Name}"))).FirstOrDefault(type => type is { IsPublic: true });
    }
}
