using Grading.Checks;
using Grading.Submissions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants;

/// <summary>A solution with one mistake put in.</summary>
/// <param name="Lesson">The lesson's folder name.</param>
/// <param name="File">The changed file's name.</param>
/// <param name="Operator">The mistake.</param>
/// <param name="Line">Where it is, counted from 1.</param>
/// <param name="Column">Where on the line, counted from 1.</param>
/// <param name="Code">That line as the solution has it, trimmed.</param>
/// <param name="Text">The whole changed file.</param>
public sealed record Mutant(string Lesson, string File, string Operator, int Line, int Column, string Code, string Text)
{
    private static readonly IReadOnlyList<IMutationOperator> Operators =
    [
        .. typeof(IMutationOperator).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMutationOperator)))
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (IMutationOperator)Activator.CreateInstance(type)!),
    ];

    /// <summary>The names of all operators.</summary>
    public static IEnumerable<string> OperatorNames => Operators.Select(o => o.Name);

    /// <summary>All mutants of all solutions. The demo is no part of what is graded, and is left alone.</summary>
    public static IEnumerable<Mutant> All { get; } =
    [
        .. from lesson in Grading.LessonCatalogue.All
           from file in Directory.GetFiles(Kit.Folder("solutions", lesson), "*.cs").Order(StringComparer.Ordinal)
           where Path.GetFileName(file) != "Program.cs"
           from mutant in Of(lesson, file)
           select mutant,
    ];

    /// <summary>
    /// Grades the solution with the mutant in the place of the file that it was made from, as far as the first check that
    /// fails. Null when none does.
    /// </summary>
    public CheckResult? Grade()
    {
        var folder = Directory.CreateTempSubdirectory("mutant");
        try
        {
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, File), Text);
            return Kit.RunTouched(Submission.Overlay(Lesson, folder.FullName, Kit.Folder("solutions", Lesson))).FirstOrDefault(result => !result.Passed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>How Equivalent.txt names it, without the reason.</summary>
    public string Listed => $"{Lesson} | {File} | {Operator} | {Code}";

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";

    private static IEnumerable<Mutant> Of(string lesson, string path)
    {
        var source = SourceText.From(System.IO.File.ReadAllText(path));
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        foreach (var kind in Operators)
        {
            foreach (var mutation in kind.In(root))
            {
                var position = source.Lines.GetLinePosition(mutation.Position);
                var code = source.Lines[position.Line].ToString().Trim();
                yield return new Mutant(
                    lesson, Path.GetFileName(path), kind.Name, position.Line + 1, position.Character + 1, code,
                    source.WithChanges(mutation.Changes).ToString());
            }
        }
    }
}
