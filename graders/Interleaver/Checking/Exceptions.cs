using System.Diagnostics;
using Interleaver.Events;

namespace Interleaver.Checking;

/// <summary>Reads exceptions: a stub that still throws, a failed assertion, or something that nobody expected.</summary>
internal static class Exceptions
{
    /// <summary>Whether the exception, or what it wraps, is a stub's.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="messageOf">How to ask an exception for its message.</param>
    public static Evidence.Todo? Todo(Exception exception, Func<Exception, string> messageOf)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is NotImplementedException)
            {
                return new Evidence.Todo(messageOf(inner), Stack(inner).FirstOrDefault() ?? Place.Unknown);
            }
        }

        return null;
    }

    /// <summary>Assertion libraries each have their own exception; all are called so.</summary>
    public static bool IsAssertion(Exception exception) =>
        exception.GetType().Name is "AssertionException" or "AssertionFailedException" or "MultipleAssertException";

    /// <summary>An exception that nobody expected, with the learner's lines that it came through.</summary>
    public static Evidence.Crash Crash(string thread, bool isBody, Exception exception, Func<Exception, string> messageOf)
    {
        var innermost = exception;
        while (innermost is AggregateException or TypeInitializationException && innermost.InnerException is { } inner)
        {
            innermost = inner;
        }

        var stack = Stack(innermost);
        return new Evidence.Crash(
            thread, isBody, innermost.GetType().Name, messageOf(innermost), stack.Count > 0 ? stack : Stack(exception));
    }

    /// <summary>The lines of the submission, innermost first. The graders' own frames are nobody's business.</summary>
    public static List<Place> LearnersLines(StackTrace stack)
    {
        var places = new List<Place>();
        foreach (var frame in stack.GetFrames())
        {
            if (frame.GetFileName() is { } file && frame.GetMethod()?.Module.Assembly.GetName().Name is { } assembly
                && assembly.StartsWith("Lesson", StringComparison.Ordinal) && assembly != "Lessons")
            {
                var line = new SourceLine(Path.GetFileName(file.Replace('\\', '/')), frame.GetFileLineNumber());
                places.Add(new Place(line, frame.GetMethod()?.Name ?? "", "", file, true));
            }
        }

        places.RemoveAll(IsBeginning);
        return places;
    }

    // The brace that opens a method calls nothing. The runtime names it for a method whose finally block is a frame of its own.
    private static bool IsBeginning(Place place) => SourceExcerpt.LineOf(place) == "{";

    private static List<Place> Stack(Exception exception) => LearnersLines(new StackTrace(exception, fNeedFileInfo: true));
}
