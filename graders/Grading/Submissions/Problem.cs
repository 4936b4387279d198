using Interleaver.Checking;

namespace Grading.Submissions;

/// <summary>Why a submission cannot be run at all.</summary>
/// <param name="Kind">The verdict that all its checks get.</param>
/// <param name="Lines">What to tell: the first line is the sentence, the others are its details.</param>
public sealed record Problem(VerdictKind Kind, IReadOnlyList<string> Lines);
