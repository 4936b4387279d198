using System.Globalization;
using System.Text;

namespace Interleaver.Scheduling;

/// <summary>
/// The choices of one interleaving, as departures from the default choice (<see cref="SchedulingPoint.Default"/>).
/// Few departures make a short text: <c>3:1,17:0,20:t</c> says that at choice 3 thread 1 ran, at choice 17 thread 0,
/// and at choice 20 time moved. The empty schedule is written <c>-</c>.
/// </summary>
public sealed class Schedule : IEquatable<Schedule>
{
    private readonly (int Index, int Choice)[] departures;

    /// <summary>Creates a schedule; the departures must be in ascending order of index.</summary>
    public Schedule(IEnumerable<(int Index, int Choice)> departures) => this.departures = [.. departures];

    /// <summary>The departures in order.</summary>
    public IReadOnlyList<(int Index, int Choice)> Departures => departures;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not a schedule.</exception>
    public static Schedule Parse(string text)
    {
        if (text == "-")
        {
            return new Schedule([]);
        }

        var departures = new List<(int Index, int Choice)>();
        foreach (var part in text.Split(','))
        {
            var pair = part.Split(':');
            if (pair.Length != 2 || !TryNumber(pair[0], out var index))
            {
                throw Bad(text, part);
            }

            var choice = SchedulingPoint.Clock;
            if (pair[1] != "t" && !TryNumber(pair[1], out choice))
            {
                throw Bad(text, part);
            }

            if (departures.Count > 0 && departures[^1].Index >= index)
            {
                throw Bad(text, part);
            }

            departures.Add((index, choice));
        }

        return new Schedule(departures);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (departures.Length == 0)
        {
            return "-";
        }

        var text = new StringBuilder();
        foreach (var (index, choice) in departures)
        {
            text.Append(text.Length > 0 ? "," : "").Append(index).Append(':');
            _ = choice == SchedulingPoint.Clock ? text.Append('t') : text.Append(choice);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(Schedule? other) => other is not null && departures.SequenceEqual(other.departures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Schedule);

    /// <inheritdoc/>
    public override int GetHashCode() => departures.Length;

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static FormatException Bad(string text, string part) =>
        new($"'{text}' is not a schedule: '{part}' should read like 17:2 (at choice 17 run thread 2), numbers ascending.");
}
