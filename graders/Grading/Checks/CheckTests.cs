using System.Collections.Concurrent;

namespace Grading.Checks;

/// <summary>Where NUnit's tests meet whoever grades: which checks a run will ask for, and who answers.</summary>
public static class CheckTests
{
    private static readonly ConcurrentQueue<CheckDefinition> Selected = [];
    private static Func<CheckDefinition, CheckWords>? answering;

    /// <summary>Takes the checks that the run which is about to begin will ask for, in order.</summary>
    public static IReadOnlyList<CheckDefinition> TakeSelected()
    {
        var taken = new List<CheckDefinition>();
        while (Selected.TryDequeue(out var check))
        {
            taken.Add(check);
        }

        return [.. taken.Distinct().Order()];
    }

    /// <summary>From now on, this is who answers for the checks.</summary>
    public static void AnswerBy(Func<CheckDefinition, CheckWords> grade) => answering = grade;

    /// <summary>What became of a check; returns when that is known.</summary>
    /// <exception cref="InvalidOperationException">Nobody answers.</exception>
    internal static CheckWords Grade(CheckDefinition check) =>
        (answering ?? throw new InvalidOperationException("No run has begun."))(check);

    internal static void Select(CheckDefinition check) => Selected.Enqueue(check);
}
