using System.Reflection;
using System.Runtime.Loader;

namespace TestLogger;

/// <summary>
/// A second copy of this assembly, beside the library that it was compiled against. The first one, which the test platform
/// loads, draws nothing.
/// </summary>
/// <remarks>
/// The SDK has a Spectre.Console of its own, in the test platform's folder: another version with the same assembly version.
/// The test platform looks there first, and has it loaded by the time that it has found the logger.
/// </remarks>
internal sealed class DrawingContext() : AssemblyLoadContext(nameof(DrawingContext))
{
    private const string Library = "Spectre.Console";

    private static readonly string _here = typeof(DrawingContext).Assembly.Location;

    /// <summary>A static method of this assembly, to be run here.</summary>
    public T Method<T>(Type type, string name)
        where T : Delegate
    {
        var twin = LoadFromAssemblyPath(_here).GetType(type.FullName!, throwOnError: true)!;
        return twin.GetMethod(name)!.CreateDelegate<T>();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name!.StartsWith(Library, StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(Path.GetDirectoryName(_here)!, assemblyName.Name + ".dll"))
            : null;
}
