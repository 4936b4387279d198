using NUnit.Framework;

namespace Lessons.Lesson04;

/// <summary>This lesson is graded beside the others; its own checks, which share the submission's memory, one after another.</summary>
[SetUpFixture]
[Parallelizable(ParallelScope.Self)]
public sealed class SideBySide;
