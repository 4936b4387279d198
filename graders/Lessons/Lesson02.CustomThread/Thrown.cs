namespace Lessons.Lesson02;

/// <summary>What a call throws, for checks that expect it to be refused.</summary>
internal static class Thrown
{
    /// <summary>Makes the call and catches whatever it throws, but for a stub's: that one tells what is still to do.</summary>
    public static Exception? By(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception exception) when (exception is not NotImplementedException)
        {
            return exception;
        }
    }

    /// <summary>The exception's type, or that there was none, as the end of "… and it threw".</summary>
    public static string Name(Exception? exception) => exception is null ? "nothing" : $"{exception.GetType().Name} ({exception.Message})";
}
