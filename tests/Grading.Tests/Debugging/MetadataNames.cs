using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Interleaver.Rewriting;

namespace Grading.Tests.Debugging;

/// <summary>What a method is called, wherever the rewriter has moved it in the tables.</summary>
internal static class MetadataNames
{
    /// <summary>Type and name. A static constructor is one before rewriting only.</summary>
    public static string Of(AssemblyImage image, MethodDefinitionHandle handle)
    {
        using var reader = new PEReader(new MemoryStream(image.Code));
        var metadata = reader.GetMetadataReader();
        var method = metadata.GetMethodDefinition(handle);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        return $"{metadata.GetString(type.Name)}.{metadata.GetString(method.Name).Replace("$init", ".cctor")}";
    }
}
