using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Hash codes that are the same in every run.</summary>
public static class ObjectModel
{
    // Types of submissions come and go, and must not be kept alive.
    private static readonly ConditionalWeakTable<Type, object> OwnHashCodes = [];

    /// <summary>What the object's own method returns, if it is a stable one; else a stable one in its place.</summary>
    /// <exception cref="NullReferenceException">There is no object.</exception>
    public static int GetHashCode(object obj) => obj switch
    {
        string text => StringModel.GetHashCode(text),
        not null when !HasOwn(obj.GetType()) => RuntimeHelpersModel.GetHashCode(obj),
        _ => obj!.GetHashCode(),
    };

    private static bool HasOwn(Type type) => (bool)OwnHashCodes.GetValue(type, static known =>
        known.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType != typeof(object));
}
