using System.Globalization;
using System.Text;
using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Grading.Compilation;

/// <summary>
/// Compiles a submission in memory with the compiler of the SDK and the settings that a new console project has, so that
/// what compiles here compiles with `dotnet build`, and the other way round.
/// </summary>
public static class LessonCompiler
{
    /// <summary>How sources are read. Comments are not: what is wrong in them is no error.</summary>
    internal static readonly CSharpParseOptions Syntax = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ProjectSymbols.All);

    // Nullability is written into the assembly, and not checked: all that comes of that is warnings, which nobody is shown.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication,
        optimizationLevel: OptimizationLevel.Debug,
        nullableContextOptions: NullableContextOptions.Annotations,
        deterministic: true,
        concurrentBuild: false);

    // What ImplicitUsings gives to a console project.
    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        string.Concat(new[] { "", ".IO", ".Linq", ".Net.Http", ".Threading", ".Threading.Tasks", ".Collections.Generic" }
            .Select(name => $"global using System{name};")),
        Syntax, "ImplicitUsings.cs", Encoding.UTF8);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(FindFramework);

    // A lesson takes a sixth of what the small program does, at most: solved, on this machine, with the runtime's settings that make it slowest.
    private const int SmallPrograms = 2;

    // Should the compiler have been loaded before the small program was.
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    private static readonly Lazy<TimeSpan> Small = new(
        () => Yardstick.Of(() => Emitted.From(Compilation("Small", [CSharpSyntaxTree.ParseText(Yardstick.SmallProgram, Syntax)]))));

    /// <summary>How much of the processor a small program takes in this process.</summary>
    public static TimeSpan OfASmallProgram => Small.Value;

    /// <summary>How much of it a submission may take where nobody else is at work in the process.</summary>
    public static TimeSpan MostAlone => SmallPrograms * OfASmallProgram is var most && most > Least ? most : Least;

    /// <summary>Compiles, or says why not. Errors come in the order of the files' names, then of the lines.</summary>
    /// <param name="name">Name of the assembly: the lesson's folder.</param>
    /// <param name="files">Full paths of the sources.</param>
    /// <param name="errors">Empty when it compiled.</param>
    /// <param name="most">How much of the processor the process may take meanwhile; if nothing is said, far too much for what comes to an end, because others may be at work in it.</param>
    public static AssemblyImage? Compile(string name, IEnumerable<string> files, out IReadOnlyList<CompileError> errors, TimeSpan? most = null)
    {
        var unreadable = new List<CompileError>();
        var trees = files.Select(file => Parse(file, unreadable)).OfType<SyntaxTree>().ToList();
        if (unreadable.Count > 0)
        {
            errors = unreadable;
            return null;
        }

        var compilation = Compilation(name, trees);
        if (CompilerThread.Run(() => Emitted.From(compilation), most ?? UncountedLimits.Usual.InOne) is not { } emitted)
        {
            errors = [new CompileError(new SourceLine(name, 0), 0, "CS8078", "The compiler does not come to an end")];
            return null;
        }

        errors = Describe(emitted.Result, compilation);
        return emitted.Image;
    }

    private static CSharpCompilation Compilation(string name, IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create(name, trees.Append(ImplicitUsings), Framework.Value, Options);

    private static IReadOnlyList<CompileError> Describe(EmitResult result, CSharpCompilation compilation) =>
    [
        .. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => Describe(d, compilation))
            .OrderBy(e => e.Line.File, StringComparer.Ordinal).ThenBy(e => e.Line.Line).ThenBy(e => e.Column),
    ];

    // A file that this user may not read, or that has gone since.
    private static SyntaxTree? Parse(string file, List<CompileError> unreadable)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return CSharpSyntaxTree.ParseText(SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256), Syntax, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(new CompileError(new SourceLine(Path.GetFileName(file), 0), 0, "CS2001", "The file could not be read"));
            return null;
        }
    }

    private static CompileError Describe(Diagnostic diagnostic, CSharpCompilation compilation)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);

        // Some messages name other files, with the folders of this machine.
        foreach (var tree in compilation.SyntaxTrees)
        {
            message = message.Replace(tree.FilePath, Path.GetFileName(tree.FilePath), StringComparison.Ordinal);
        }

        if (!diagnostic.Location.IsInSource)
        {
            return new CompileError(new SourceLine(compilation.AssemblyName!, 0), 0, diagnostic.Id, message);
        }

        var span = diagnostic.Location.GetLineSpan();
        var line = new SourceLine(Path.GetFileName(span.Path), span.StartLinePosition.Line + 1);
        return new CompileError(line, span.StartLinePosition.Character + 1, diagnostic.Id, message);
    }

    // The framework that this process runs on: always there, unlike the reference pack.
    private static IReadOnlyList<MetadataReference> FindFramework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)
                .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll")
                    && !name.Contains("Native", StringComparison.Ordinal))
                .Where(IsManaged)
                .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)),
        ];
    }

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }

    private sealed record Emitted(EmitResult Result, AssemblyImage? Image)
    {
        public static Emitted From(CSharpCompilation compilation)
        {
            using var code = new MemoryStream();
            using var symbols = new MemoryStream();
            var result = compilation.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
            return new Emitted(result, result.Success ? new AssemblyImage(code.ToArray(), symbols.ToArray()) : null);
        }
    }
}
