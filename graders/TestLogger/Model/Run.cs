namespace TestLogger.Model;

/// <summary>What was run, and what happened to the run as a whole.</summary>
public sealed record Run
{
    /// <summary>The folder of lesson folders that is graded when nothing else is asked for.</summary>
    public const string DefaultFolder = "exercises";

    /// <summary>The checks in the grader's order.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>Tests that are no checks.</summary>
    public IReadOnlyList<PlainTest> PlainTests { get; init; } = [];

    /// <summary>What went wrong with the run itself, in the test platform's words.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>The filter that chose the checks; null where all of them were run.</summary>
    public string? Filter { get; init; }

    /// <summary>The folder that was graded, as the learner named it.</summary>
    public string Folder { get; init; } = DefaultFolder;

    /// <summary>The run ended before its last check.</summary>
    public bool BrokeOff { get; init; }

    /// <summary>The file that shows the results at length, relative to the repository; null where none was written.</summary>
    public string? Report { get; init; }

    /// <summary>The lessons that were run, by number.</summary>
    public IReadOnlyList<LessonGrade> Lessons =>
        [.. Checks.GroupBy(check => check.Lesson).OrderBy(lesson => lesson.Key).Select(lesson => new LessonGrade([.. lesson]))];

    /// <summary>No check was left out.</summary>
    public bool Whole => Filter is null && !BrokeOff;

    /// <summary>Something was run.</summary>
    public bool Any => Checks.Count + PlainTests.Count > 0;

    /// <summary>Something was run, all of it passed, and nothing was cut short.</summary>
    public bool AllPassed =>
        Any
        && !BrokeOff
        && Checks.All(check => check.Outcome == Outcome.Passed)
        && PlainTests.All(test => test.Outcome == Outcome.Passed);

    /// <summary>The first check, in the course's order, that failed for another reason than an untouched TODO.</summary>
    public Check? FirstFailure =>
        Lessons.SelectMany(lesson => lesson.Tasks).SelectMany(task => task.Checks)
            .FirstOrDefault(check => check is { Outcome: Outcome.Failed, NotStarted: false });

    /// <summary>The first check, in the course's order, that met a TODO.</summary>
    public Check? FirstTodo =>
        Lessons.SelectMany(lesson => lesson.Tasks).SelectMany(task => task.Checks).FirstOrDefault(check => check.NotStarted);

    /// <summary>A place below the graded folder, in the form that a learner can type or click.</summary>
    /// <param name="check">A check of the lesson.</param>
    /// <param name="place">A place in one of the lesson's files: <c>File.cs:12</c>.</param>
    public string PathTo(Check check, string place)
    {
        var lesson = $"{Folder.TrimEnd('/', '\\')}/{check.LessonName}";
        var (name, line) = (place[..place.LastIndexOf(':')], place[place.LastIndexOf(':')..]);
        return $"{lesson}/{LessonFile.PathIn(lesson, name)}{line}";
    }
}
