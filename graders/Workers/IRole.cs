using Grading.Checks;

namespace Workers;

/// <summary>What a worker process does with its jobs.</summary>
internal interface IRole : IDisposable
{
    /// <summary>Whether a submission has left something behind, other than memory that it keeps, that the next one could feel.</summary>
    bool IsSpent { get; }

    /// <summary>Does a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="checks">The checks that it names.</param>
    /// <param name="answer">Takes the answers, one for each check, in order.</param>
    void Do(Job job, IReadOnlyList<CheckDefinition> checks, Action<CheckAnswer> answer);
}
