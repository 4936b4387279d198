using System.Diagnostics;

namespace Interleaver.Models;

/// <summary>
/// The members of <see cref="Debug"/>. An assertion that does not hold is an exception, where the real one ends the process; what
/// is written goes nowhere, where the real one writes into the log of the system.
/// </summary>
public static class DebugModel
{
#pragma warning disable CS1591 // The overloads mirror the BCL's.
    public static void Assert(bool condition) => Assert(condition, "");

    public static void Assert(bool condition, string? message)
    {
        if (!condition)
        {
            throw new DebugAssertException($"Debug.Assert failed: {message}");
        }
    }

    public static void Assert(bool condition, string? message, string? detailMessage) => Assert(condition, message + " " + detailMessage);

    public static void Assert(bool condition, string? message, string detailMessageFormat, params object?[] args) =>
        Assert(condition, message, condition ? "" : string.Format(null, detailMessageFormat, args));

    // The handler's text is the BCL's business; whether there is any is told by the condition, too.
    public static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message) => Assert(condition, "");

    public static void Fail(string? message) => Assert(false, message);

    public static void Fail(string? message, string? detailMessage) => Assert(false, message, detailMessage);

    public static void Flush()
    {
    }

    public static void Print(string? message)
    {
    }

    public static void Print(string format, params object?[] args)
    {
    }

    public static void Write(object? value)
    {
    }

    public static void Write(string? message)
    {
    }

    public static void WriteIf(bool condition, string? message)
    {
    }

    public static void WriteLine(object? value)
    {
    }

    public static void WriteLine(string? message)
    {
    }

    public static void WriteLine(string format, params object?[] args)
    {
    }

    public static void WriteLineIf(bool condition, string? message)
    {
    }

    private sealed class DebugAssertException(string message) : Exception(message);
}
