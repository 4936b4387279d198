using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Grading.Compilation;
using Grading.Submissions;
using Interleaver.Rewriting;

namespace Grading.Tests.Debugging;

/// <summary>What a debugger asks of an assembly before it stops in a file: it is told the truth also after rewriting.</summary>
public class SymbolTests
{
    // Besides CodeView: the language's guid of C#, and those that the format gives to hash algorithms.
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    private static IEnumerable<string> Lessons => LessonCatalogue.All;

    [TestCaseSource(nameof(Lessons))]
    public void The_documents_are_the_files_that_were_compiled_byte_for_byte(string lesson)
    {
        var (files, _, rewritten) = Make(lesson);
        var symbols = Symbols(rewritten);

        var documents = symbols.Documents.Select(symbols.GetDocument).Where(document => NameOf(symbols, document) != "ImplicitUsings.cs").ToList();

        documents.Select(document => NameOf(symbols, document)).Should().BeSubsetOf(files, "a breakpoint is set by the file's full path");
        documents.Should().HaveCountGreaterThan(1);
        foreach (var document in documents)
        {
            // An editor that finds another checksum takes the file for another version, and does not stop in it.
            symbols.GetGuid(document.HashAlgorithm).Should().Be(Sha256);
            symbols.GetBlobBytes(document.Hash).Should().Equal(SHA256.HashData(File.ReadAllBytes(NameOf(symbols, document))));
        }
    }

    [TestCaseSource(nameof(Lessons))]
    public void The_lines_at_which_one_can_stop_are_those_that_the_compiler_gave(string lesson)
    {
        var (_, compiled, rewritten) = Make(lesson);

        Stops(rewritten).Should().Equal(Stops(compiled)).And.HaveCountGreaterThan(20);
    }

    [TestCaseSource(nameof(Lessons))]
    public void The_locals_have_the_names_that_the_learner_gave(string lesson)
    {
        var (_, compiled, rewritten) = Make(lesson);

        Locals(rewritten).Should().Equal(Locals(compiled)).And.NotBeEmpty();
    }

    [TestCaseSource(nameof(Lessons))]
    public void The_symbols_belong_to_the_code(string lesson)
    {
        var (_, _, rewritten) = Make(lesson);
        using var code = new PEReader(new MemoryStream(rewritten.Code));
        var entry = code.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);

        entry.IsPortableCodeView.Should().BeTrue();
        new BlobContentId(code.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp)
            .Should().Be(new BlobContentId(Symbols(rewritten).DebugMetadataHeader!.Id));
    }

    [Test]
    public void The_learners_code_is_compiled_for_a_debugger_and_the_engines_is_not()
    {
        using var learner = new Learner();
        var lesson = LoadedLesson.Load(Submission.FromFolder(Course.Third, learner[Course.Third]), Course.Graders.Value);
        _ = lesson.Body(Course.Checks.First(check => check.Lesson == Course.Third).Method);
        var loaded = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name is Course.Third or "Interleaver");

        // "Just my code" is what has symbols and is not optimised: a debugger steps into the first and passes over the other.
        loaded.ToLookup(assembly => assembly.GetName().Name, IsOptimised).Should().SatisfyRespectively(
            a => a.Should().OnlyContain(optimised => optimised == (a.Key == "Interleaver")),
            b => b.Should().OnlyContain(optimised => optimised == (b.Key == "Interleaver")));
    }

    [Test]
    public void The_symbols_are_loaded_with_the_code()
    {
        using var learner = new Learner();

        // The runtime itself finds the line of a frame only in the symbols that it was given.
        var failure = learner.TryInTask1("int.Parse(\"x\");").Failed[0];

        failure.Text.Should().Contain("OneThread.cs:7");
    }

    private static bool IsOptimised(Assembly assembly) =>
        assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    private static (IReadOnlyList<string> Files, AssemblyImage Compiled, AssemblyImage Rewritten) Make(string lesson)
    {
        var submission = Submission.FromFolder(lesson, Path.Combine(Repository.Root, "solutions", lesson));
        var compiled = LessonCompiler.Compile(lesson, submission.Files, out _)!;
        return (submission.Files, compiled, AssemblyRewriter.Rewrite(compiled, isLearners: true, out _)!);
    }

    private static MetadataReader Symbols(AssemblyImage image) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(image.Symbols)).GetMetadataReader();

    private static string NameOf(MetadataReader symbols, Document document) => symbols.GetString(document.Name);

    // Method, file and place of each stop. The rewriter writes the methods in another order.
    private static List<string> Stops(AssemblyImage image)
    {
        var symbols = Symbols(image);
        return
        [
            .. (from handle in symbols.MethodDebugInformation
               from point in symbols.GetMethodDebugInformation(handle).GetSequencePoints()
               where !point.IsHidden
               let file = Path.GetFileName(NameOf(symbols, symbols.GetDocument(point.Document)))
               select $"{MetadataNames.Of(image, handle.ToDefinitionHandle())} {file}:{point.StartLine},{point.StartColumn}-{point.EndLine},{point.EndColumn}").Order(StringComparer.Ordinal),
        ];
    }

    private static List<string> Locals(AssemblyImage image)
    {
        var symbols = Symbols(image);
        return
        [
            .. (from scope in symbols.LocalScopes.Select(symbols.GetLocalScope)
               from local in scope.GetLocalVariables().Select(symbols.GetLocalVariable)
               where local.Attributes == LocalVariableAttributes.None
               select $"{MetadataNames.Of(image, scope.Method)} {local.Index} {symbols.GetString(local.Name)}").Order(StringComparer.Ordinal),
        ];
    }
}
