namespace Grading;

/// <summary>Says which task of which lesson the checks of a class belong to.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LessonTaskAttribute(int lesson, int number, string title, string section) : Attribute
{
    /// <summary>The lesson's number, 1 to 7.</summary>
    public int Lesson { get; } = lesson;

    /// <summary>The task's number within the lesson, as in the README's heading and in the stub's TODO.</summary>
    public int Number { get; } = number;

    /// <summary>The task in a few words, as the grade card shows it.</summary>
    public string Title { get; } = title;

    /// <summary>The README's heading of the task, without its number.</summary>
    public string Section { get; } = section;
}
