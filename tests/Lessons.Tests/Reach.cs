using System.Collections.Concurrent;
using Grading.Checks;
using Grading.Submissions;
using Lessons.Tests.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests;

/// <summary>
/// Which of a solution's files a check comes to. What it says where none of them is replaced is what it says of the solution, which has
/// been asked; to ask for it again with each wrong answer to another task took more than half of the time.
/// </summary>
internal static class Reach
{
    private static readonly ConcurrentDictionary<Type, IReadOnlySet<string>> Known = new();

    /// <summary>Whether a check of the submission's lesson comes to anything that is not as in the solution.</summary>
    public static Func<CheckDefinition, bool> Of(Submission submission)
    {
        var solution = Kit.Folder("solutions", submission.Lesson);
        var replaced = submission.Files.Where(file => Path.GetDirectoryName(file) != solution).ToList();
        return replaced.Any(file => IsNew(file, solution)) ? _ => true : check => replaced.Select(Path.GetFileName).Any(FilesOf(check).Contains!);
    }

    /// <summary>
    /// Names of the files that declare a type whose name stands in the check's own file, or in what all checks of the lesson share, or
    /// in a file that is among them.
    /// </summary>
    public static IReadOnlySet<string> FilesOf(CheckDefinition check) => Known.GetOrAdd(check.Method.DeclaringType!, type =>
    {
        var own = Directory.GetFiles(Kit.Folder("graders", "Lessons", check.Lesson), "*.cs")
            .Where(file => Path.GetFileNameWithoutExtension(file) is var name && (name == type.Name || !name.StartsWith("Task", StringComparison.Ordinal)));
        var left = Directory.GetFiles(Kit.Folder("solutions", check.Lesson), "*.cs").Select(file => (file, root: Parse(file))).ToList();
        var names = own.SelectMany(file => Names(Parse(file))).ToHashSet();
        names.Should().Contain(type.Name, "its file has its name");
        var met = new HashSet<string>();
        while (left.Where(one => Types(one.root).Any(names.Contains)).ToList() is { Count: > 0 } more)
        {
            left.RemoveAll(more.Contains);
            met.UnionWith(more.Select(one => Path.GetFileName(one.file)));
            names.UnionWith(more.SelectMany(one => Names(one.root)));
        }

        return met;
    });

    // A type more may stand for another one in files that are as they were, and so may a name that is made known to all of them.
    private static bool IsNew(string file, string solution)
    {
        var (unit, replaced) = (Parse(file), Path.Combine(solution, Path.GetFileName(file)));
        return !File.Exists(replaced) || !Types(unit).ToHashSet().SetEquals(Types(Parse(replaced)))
            || unit.AttributeLists.Any() || unit.Usings.Any(name => name.GlobalKeyword.ValueText != "");
    }

    private static CompilationUnitSyntax Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot();

    private static IEnumerable<string> Names(SyntaxNode root) =>
        root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    private static IEnumerable<string> Types(SyntaxNode root) => root.All<MemberDeclarationSyntax>()
        .Select(member => (member as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? (member as DelegateDeclarationSyntax)?.Identifier.ValueText)
        .OfType<string>();
}
