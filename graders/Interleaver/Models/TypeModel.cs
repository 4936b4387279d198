namespace Interleaver.Models;

/// <summary>The members of <see cref="Type"/> that would show a model.</summary>
public static class TypeModel
{
    /// <summary>As <see cref="Type.GetTypeFromHandle"/>, which is what <c>typeof</c> becomes.</summary>
    public static Type? GetTypeFromHandle(RuntimeTypeHandle handle) => Type.GetTypeFromHandle(handle) is { } type ? RealTypes.Of(type) : null;
}
