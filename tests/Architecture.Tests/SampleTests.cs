using Grading.Compilation;

namespace Architecture.Tests;

/// <summary>
/// What a document shows as C# is C#. The rule: each block compiles, either as a program of its own or as members of a
/// class, together with the solution of the lesson whose folder the document lies in. Signatures and fragments that are
/// no code of their own stand in the text, or in a block without a language.
/// </summary>
public class SampleTests
{
    private static IEnumerable<CodeBlock> Samples =>
        Markdown.Documents.SelectMany(Markdown.CodeBlocks).Where(block => block.Language == "csharp");

    [TestCaseSource(nameof(Samples))]
    public void Every_sample_compiles(CodeBlock sample) => Errors(sample).Should().BeEmpty(sample.Code);

    [TestCase("var thread = new Thread(() => { });\nthread.Start();", true)]
    [TestCase("private readonly Lock gate = new();\npublic void Enter() => gate.Enter();", true)]
    [TestCase("var thread = new Thread(() => { }", false)]
    [TestCase("new Counter().Increment();", false)]
    public void A_sample_that_does_not_compile_is_found(string code, bool compiles) =>
        Errors(new CodeBlock(new KitFile("README.md"), 1, "csharp", code)).Any().Should().Be(!compiles);

    [Test]
    public void A_sample_in_a_lesson_sees_its_solution() =>
        Errors(new CodeBlock(new KitFile("exercises/Lesson03.Mutex/README.md"), 1, "csharp", "new Counter().Increment();")).Should().BeEmpty();

    private static IEnumerable<CompileError> Errors(CodeBlock sample)
    {
        var folder = Directory.CreateTempSubdirectory("sample");
        try
        {
            var asProgram = Compile(folder, sample, sample.Code);
            var asMembers = () => Compile(folder, sample, $"class Sample\n{{\nstatic void Main() {{ }}\n{sample.Code}\n}}");
            return asProgram.Count == 0 || asMembers().Count == 0 ? [] : asProgram;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<CompileError> Compile(DirectoryInfo folder, CodeBlock sample, string code)
    {
        var file = Path.Combine(folder.FullName, "Sample.cs");
        var lesson = Lesson.Of(sample.Document);
        File.WriteAllText(file, lesson is null ? code : $"global using {lesson.Namespace};\n{code}");
        LessonCompiler.Compile("Sample", [file, .. lesson?.SolutionWithoutDemo ?? []], out var errors);
        return errors;
    }
}
