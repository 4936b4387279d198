using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Architecture.Tests;

/// <summary>Every public type and member says what it means, and what it says of parameters and references is true.</summary>
public class DocumentationTests
{
    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly SyntaxTree ImplicitUsings = Parse("ImplicitUsings.cs", string.Concat(
        new[] { "", ".IO", ".Linq", ".Net.Http", ".Threading", ".Threading.Tasks", ".Collections.Generic" }.Select(name => $"global using System{name};")));

    [TestCase("graders/Interleaver")]
    [TestCase("graders/Grading")]
    [TestCase("graders/Reports")]
    [TestCase("graders/Workers")]
    [TestCase("graders/TestLogger")]
    public void Every_public_member_is_documented(string project)
    {
        var sources = KitFile.Matching(project + "/", ".cs").Select(file => Parse(file.Path, file.Text));

        Diagnose(sources, except: Path.GetFileName(project)).Should().BeEmpty();
    }

    [Test]
    public void What_is_missing_or_wrong_is_found()
    {
        var source = Parse("Wrong.cs", """
            /// <summary>Documented. See <see cref="Nothing"/>.</summary>
            public class Wrong
            {
                public int Silent;

                /// <summary>Also.</summary>
                /// <param name="other">There is none.</param>
                public void Speak(int times) { }
            }
            """);

        var found = Diagnose([source], except: "").ToList();

        found.Should().Contain(text => text.StartsWith("Wrong.cs:4: CS1591"), "Silent has no comment");
        found.Should().Contain(text => text.StartsWith("Wrong.cs:1: CS1574"), "there is no Nothing");
        found.Should().Contain(text => text.StartsWith("Wrong.cs:7: CS1572"), "there is no parameter other");
    }

    // CS1570 to CS1591 are the compiler's remarks on comments. An error tells that this compilation is not the project's,
    // but for CS8795: the regular expressions that a source generator writes are missing here.
    private static IEnumerable<string> Diagnose(IEnumerable<SyntaxTree> sources, string except)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return
            from diagnostic in CSharpCompilation.Create("Documented", sources.Append(ImplicitUsings), References(except), options).GetDiagnostics()
            where IsAboutComments(diagnostic) || diagnostic is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" }
            let position = diagnostic.Location.GetLineSpan()
            select $"{position.Path}:{position.StartLinePosition.Line + 1}: {diagnostic.Id} {diagnostic.GetMessage()}";
    }

    private static bool IsAboutComments(Diagnostic diagnostic) =>
        string.CompareOrdinal(diagnostic.Id, "CS1570") >= 0 && string.CompareOrdinal(diagnostic.Id, "CS1591") <= 0;

    private static IEnumerable<MetadataReference> References(string except) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) != except)
            .Select(file => MetadataReference.CreateFromFile(file));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Syntax, path);
}
