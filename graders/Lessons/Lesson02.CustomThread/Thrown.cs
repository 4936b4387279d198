using Interleaver.Checking;

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

    /// <summary>The call had to be refused.</summary>
    /// <param name="thrown">What it threw.</param>
    /// <param name="call">The call, as the subject of the sentence: "a second Start".</param>
    public static void Require<T>(Exception? thrown, string call)
        where T : Exception =>
        Scenario.Require(
            thrown is T,
            VerdictKind.WrongResult,
            $"{call} has to throw {(typeof(T).Name[0] == 'I' ? "an" : "a")} {typeof(T).Name}, and it threw {Name(thrown)}.");

    /// <summary>The exception's type, or that there was none, as the end of "… and it threw".</summary>
    public static string Name(Exception? exception) => exception is null ? "nothing" : $"{exception.GetType().Name} ({exception.Message})";
}
