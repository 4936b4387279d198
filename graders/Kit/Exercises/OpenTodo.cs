using System.Text.RegularExpressions;
using Grading;

namespace Kit.Exercises;

/// <summary>A TODO that is still in the exercises: the line that throws in place of what belongs there.</summary>
/// <param name="Lesson">The lesson's number.</param>
/// <param name="Task">The task's number within the lesson.</param>
/// <param name="Text">What it says is to be done, from "TODO" on.</param>
/// <param name="File">The file, as a path from the lesson's folder on.</param>
/// <param name="Line">From 1.</param>
public sealed partial record OpenTodo(int Lesson, int Task, string Text, string File, int Line)
{
    /// <summary>The TODOs of all lessons, in the course's order.</summary>
    /// <param name="exercises">Full path of the folder that holds the lessons' folders.</param>
    public static IReadOnlyList<OpenTodo> In(string exercises) =>
    [
        .. LessonCatalogue.All.Select(lesson => Path.Combine(exercises, lesson))
            .SelectMany(folder => SourceFiles.Below(folder, "*.cs").SelectMany(file => InFile(folder, file)))
            .OrderBy(todo => (todo.Lesson, todo.Task)),
    ];

    private static IEnumerable<OpenTodo> InFile(string folder, string file) => System.IO.File.ReadLines(file)
        .Select((text, index) => (Match: Marker().Match(text), Line: index + 1))
        .Where(line => line.Match.Success)
        .Select(line => new OpenTodo(
            int.Parse(line.Match.Groups["lesson"].Value), int.Parse(line.Match.Groups["task"].Value),
            line.Match.Groups["text"].Value, SourceFiles.NameOf(folder, file), line.Line));

    // One that is commented out is done.
    [GeneratedRegex("""^(?!\s*//).*\bNotImplementedException\("(?<text>TODO (?<lesson>[0-9])\.(?<task>[0-9])\b[^"]*)"\)""")]
    private static partial Regex Marker();
}
