using System.Collections;
using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>The hash codes that comparers give, the same in every run.</summary>
public static class EqualityComparerModel
{
    /// <summary>The method of all kinds of comparers, whatever their interface.</summary>
    /// <exception cref="NullReferenceException">There is no comparer.</exception>
    public static int GetHashCode<T>(object comparer, T value) => comparer switch
    {
        null => throw new NullReferenceException(),
        _ when IsOfTheProgram(comparer.GetType()) => Ask(comparer, value),
        ReferenceEqualityComparer => RuntimeHelpersModel.GetHashCode(value),
        StringComparer texts => OfText(texts, value),
        _ when ReferenceEquals(comparer, StructuralComparisons.StructuralEqualityComparer) => OfStructure(value, (IEqualityComparer)comparer),
        _ when Compared(comparer.GetType()) is { } type => value is null || type.IsInstanceOfType(value) ? StableHash.Of(value) : Ask(comparer, value),
        _ => 0, // One that says so of sets, for example.
    };

    /// <summary>Model of <see cref="IStructuralEquatable.GetHashCode"/>.</summary>
    /// <exception cref="NullReferenceException">There is no array or tuple.</exception>
    public static int GetHashCode(IStructuralEquatable structure, IEqualityComparer comparer)
    {
        switch (structure)
        {
            case null:
                throw new NullReferenceException();
            case not (Array or ITuple):
                return structure.GetHashCode(comparer);
        }

        ArgumentNullException.ThrowIfNull(comparer);
        if (structure is ITuple tuple)
        {
            return StableHash.OfItems(tuple, item => GetHashCode(comparer, item));
        }

        var hash = default(HashCode);
        foreach (var item in (Array)structure)
        {
            hash.AddCode(GetHashCode(comparer, item));
        }

        return hash.ToHashCode();
    }

    private static int OfStructure(object? value, IEqualityComparer comparer) =>
        value is IStructuralEquatable structure ? GetHashCode(structure, comparer) : StableHash.Of(value);

    private static int OfText(StringComparer comparer, object? value)
    {
        ArgumentNullException.ThrowIfNull(value, "obj");
        if (value is not string text)
        {
            return StableHash.Of(value);
        }

        // What the rules of a culture say is equal differs from machine to machine.
        return StringComparer.IsWellKnownOrdinalComparer(comparer, out var ignoresCase)
            ? StringModel.GetHashCode(ignoresCase ? text.ToUpperInvariant() : text)
            : 0;
    }

    private static int Ask<T>(object comparer, T value) =>
        comparer is IEqualityComparer<T> typed ? typed.GetHashCode(value!) : ((IEqualityComparer)comparer).GetHashCode(value!);

    // It may be made of two delegates of the program's.
    private static bool IsOfTheProgram(Type comparer) =>
        !HashSource.IsOfTheBcl(comparer) || comparer.Name.StartsWith("Delegate", StringComparison.Ordinal);

    // What a default comparer compares.
    private static Type? Compared(Type? comparer)
    {
        while (comparer is not null && !(comparer.IsGenericType && comparer.GetGenericTypeDefinition() == typeof(EqualityComparer<>)))
        {
            comparer = comparer.BaseType;
        }

        return comparer?.GetGenericArguments()[0];
    }
}
