namespace Interleaver.Models;

/// <summary>The members of <see cref="object"/> that would differ from run to run, or show a model.</summary>
public static class ObjectModel
{
    /// <summary>As <see cref="object.GetType"/>; for a model the real type.</summary>
    /// <exception cref="NullReferenceException">There is no object.</exception>
    public static Type GetType(object obj) => RealTypes.Of(obj.GetType());

    /// <summary>As <see cref="object.ToString"/>; what is made of models, a list of tasks, is called as the program knows it.</summary>
    /// <exception cref="NullReferenceException">There is no object.</exception>
    public static string? ToString(object obj)
    {
        Memory.ReadText(obj);
        var (type, text) = (obj.GetType(), obj.ToString());
        return RealTypes.Of(type) is var real && real != type && text == type.ToString() ? real.ToString() : text;
    }

    /// <summary>What the object's own method returns, if it is a stable one; else a stable one in its place.</summary>
    /// <exception cref="NullReferenceException">There is no object.</exception>
    public static int GetHashCode(object obj) => obj is null ? throw new NullReferenceException() : StableHash.Of(obj);

    /// <summary>The same where the value lies: a struct of the program's own is asked there, so that what it reads is seen.</summary>
    /// <exception cref="NullReferenceException">There is no object.</exception>
    public static int GetHashCode<T>(ref T value) => value switch
    {
        null when typeof(T).IsValueType => 0, // A Nullable without a value.
        null => throw new NullReferenceException(),
        _ when typeof(T).IsValueType && HashSource.Of(typeof(T)) == HashSourceKind.Own => value.GetHashCode(),
        _ => StableHash.Of(value),
    };

    /// <summary>What a struct gets from its base, which is <see cref="ValueType"/>.</summary>
    public static int GetHashCodeOfFields(object value) => StableHash.OfFields(value);
}
