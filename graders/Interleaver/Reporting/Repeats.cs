namespace Interleaver.Reporting;

/// <summary>Rows of a table that come again and again, as a loop makes them: shown once, and counted.</summary>
internal static class Repeats
{
    /// <summary>The thread of a row that stands for others.</summary>
    public const int NoThread = -1;

    private const int LongestRound = 6;
    private const int FewestRounds = 3;

    /// <summary>The rows, each run of equal rounds as one round and a row that counts them.</summary>
    public static List<(int Thread, string Text)> Fold(IReadOnlyList<(int Thread, string Text)> rows)
    {
        var folded = new List<(int Thread, string Text)>();
        for (var at = 0; at < rows.Count;)
        {
            var (length, rounds) = RoundAt(rows, at);
            for (var i = 0; i < length; i++)
            {
                folded.Add(rows[at + i]);
            }

            if (rounds > 1)
            {
                folded.Add((NoThread, $"… and so on: {(length == 1 ? "this step" : $"these {length} steps")} {rounds} times in all"));
            }

            at += length * rounds;
        }

        return folded;
    }

    private static (int Length, int Rounds) RoundAt(IReadOnlyList<(int Thread, string Text)> rows, int at)
    {
        for (var length = 1; length <= LongestRound; length++)
        {
            var rounds = 1;
            while (IsSame(rows, at, at + (length * rounds), length))
            {
                rounds++;
            }

            if (rounds >= FewestRounds)
            {
                return (length, rounds);
            }
        }

        return (1, 1);
    }

    private static bool IsSame(IReadOnlyList<(int Thread, string Text)> rows, int one, int other, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (other + i >= rows.Count || rows[one + i] != rows[other + i])
            {
                return false;
            }
        }

        return true;
    }
}
