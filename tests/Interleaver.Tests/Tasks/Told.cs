using System.Collections;

namespace Interleaver.Models.Tests;

/// <summary>Results and exceptions as text, so that what a model gives can be compared with what the real type gives.</summary>
internal static class Told
{
    public static string Value(object? value) => value switch
    {
        null => "nothing",
        string text => text,
        Exception exception => Exception(exception),
        IEnumerable items => string.Join(" ", items.Cast<object?>().Select(Value)),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    public static string Exception(Exception exception) => exception switch
    {
        AggregateException aggregate =>
            $"AggregateException: {aggregate.Message} {{{string.Join(", ", aggregate.InnerExceptions.Select(Exception))}}}",

        // The BCL words these differently from method to method.
        ArgumentOutOfRangeException range => $"ArgumentOutOfRangeException: {range.ParamName}",
        _ => $"{exception.GetType().Name}: {exception.Message}",
    };

    /// <summary>The result of the function, or what it throws.</summary>
    public static string Outcome(Func<object?> function)
    {
        try
        {
            return Value(function());
        }
        catch (Exception exception) when (exception is not Scheduling.Unwind)
        {
            return Exception(exception);
        }
    }
}
