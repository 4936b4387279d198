using Grading.Checks;

namespace Workers;

/// <summary>Whoever knows what became of a check.</summary>
public interface IAnswers : IDisposable
{
    /// <summary>What became of it; returns when that is known.</summary>
    CheckAnswer Of(CheckDefinition check);
}
