using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Interleaver.Models;

/// <summary>
/// A value for a reader: the same on every machine, and without a call of the program's own code, whose ToString may do
/// anything. What is not plain goes by its type.
/// </summary>
internal static class ValueText
{
    private const int MostCharacters = 40;

    private static readonly HashSet<Type> Plain =
    [
        typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(DateOnly), typeof(TimeOnly), typeof(Guid),
        typeof(Int128), typeof(UInt128), typeof(Half),
    ];

    /// <summary>Whether values of the struct type are written as such, not as their type or part by part.</summary>
    public static bool IsPlain(Type type) => type.IsPrimitive || Plain.Contains(type);

    /// <summary>The value as text.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        char character => $"'{Escape(character, '\'')}'",
        string text => Quoted(text),
        Enum member => member.ToString(),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable number when IsPlain(number.GetType()) => number.ToString(null, CultureInfo.InvariantCulture),
        ITuple tuple when IsValueTuple(value.GetType()) => OfTuple(tuple),
        Array array => TypeNames.Of(array),
        _ => TypeNames.Of(value.GetType()),
    };

    private static bool IsValueTuple(Type type) =>
        type is { IsValueType: true, IsGenericType: true } && type.Assembly == typeof(ValueTuple<>).Assembly;

    private static string OfTuple(ITuple tuple) =>
        $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})";

    private static string Quoted(string text)
    {
        // Two halves of one character stay together.
        var end = text.Length <= MostCharacters ? text.Length
            : char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < end; i++)
        {
            if (i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                quoted.Append(text, i++, 2);
            }
            else
            {
                quoted.Append(Escape(text[i], '"'));
            }
        }

        return quoted.Append(end < text.Length ? "…\"" : "\"").ToString();
    }

    // As it would stand in source code, so that it takes one line.
    private static string Escape(char character, char quote) => character switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        '\0' => @"\0",
        '\\' => @"\\",
        _ when character == quote => $@"\{quote}",
        _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' => $@"\u{(int)character:x4}",
        _ => character.ToString(),
    };
}
