using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Debugging;

/// <summary>The lines of an assembly, as the running program hands its symbols to a debugger.</summary>
internal sealed class Symbols(byte[] image)
{
    private readonly MetadataReader reader = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(image)).GetMetadataReader();

    /// <summary>Where code of that line begins: method and offset.</summary>
    public IEnumerable<(uint Method, uint Offset)> Starts(string file, int line) =>
        from handle in reader.MethodDebugInformation
        let first = Points(handle).Where(point => IsAt(point, file, line)).Select(point => (SequencePoint?)point).FirstOrDefault()
        where first is not null
        select ((uint)MetadataTokens.GetToken(handle.ToDefinitionHandle()), (uint)first.Value.Offset);

    /// <summary>The file and line of an instruction; null for code that nobody wrote.</summary>
    public (string File, int Line)? LineOf(uint method, uint offset) =>
        PointBefore(method, offset) is { IsHidden: false } point ? (FileOf(point), point.StartLine) : null;

    /// <summary>Where the statement of an instruction begins, and where the next one does.</summary>
    public (uint Start, uint End) StatementAt(uint method, uint offset)
    {
        var starts = Points(Handle(method)).Select(point => (uint)point.Offset).ToList();
        return (starts.Last(start => start <= offset), starts.FirstOrDefault(start => start > offset, uint.MaxValue));
    }

    /// <summary>The number of a local that has its name there.</summary>
    public uint? LocalOf(uint method, uint offset, string name) =>
        (from handle in reader.GetLocalScopes(Handle(method))
         let scope = reader.GetLocalScope(handle)
         where scope.StartOffset <= offset && offset < scope.EndOffset
         from variable in scope.GetLocalVariables().Select(reader.GetLocalVariable)
         where reader.GetString(variable.Name) == name
         select (uint?)variable.Index).FirstOrDefault();

    private SequencePoint? PointBefore(uint method, uint offset) =>
        Points(Handle(method)).Where(point => point.Offset <= offset).Select(point => (SequencePoint?)point).LastOrDefault();

    private SequencePointCollection Points(MethodDebugInformationHandle method) => reader.GetMethodDebugInformation(method).GetSequencePoints();

    private bool IsAt(SequencePoint point, string file, int line) => !point.IsHidden && point.StartLine == line && FileOf(point) == file;

    private string FileOf(SequencePoint point) => reader.GetString(reader.GetDocument(point.Document).Name);

    private static MethodDebugInformationHandle Handle(uint method) =>
        ((MethodDefinitionHandle)MetadataTokens.EntityHandle((int)method)).ToDebugInformationHandle();
}
