namespace Workers;

/// <summary>What a worker says on one line. With neither of the two it only says that it is alive.</summary>
/// <param name="Answer">What became of a check.</param>
/// <param name="IsSpent">
/// Said after a job's last answer: whether the submission has left something behind that the next one could feel, memory that it
/// keeps or a thread that did not come back. Then the process must grade no more.
/// </param>
public sealed record Message(CheckAnswer? Answer = null, bool? IsSpent = null);
