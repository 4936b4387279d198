using System.Runtime.CompilerServices;
using Grading.Checks;
using Interleaver.Checking;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using NUnit.Framework.Internal.Commands;

namespace Grading;

/// <summary>
/// Makes a method a check: a graded claim about a task. NUnit finds it as a test; instead of running the method as it
/// was compiled, the engine explores the rewritten one together with the submission.
/// </summary>
/// <param name="claim">What is claimed, as a person reads it: "two threads never lose an increment".</param>
/// <param name="line">Filled in by the compiler; checks run in source order.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CheckAttribute(string claim, [CallerLineNumber] int line = 0)
    : NUnitAttribute, ISimpleTestBuilder, IImplyFixture, IWrapTestMethod
{
    /// <summary>The claim.</summary>
    public string Claim { get; } = claim;

    /// <summary>Position in the source.</summary>
    public int Line { get; } = line;

    /// <summary>What it is worth.</summary>
    public int Points { get; init; } = 1;

    /// <summary>One step above the answer; shown when the check fails.</summary>
    public string Hint { get; init; } = "";

    /// <summary>
    /// The README's heading that explains what threads may do to one another in this check; the traps unless it says otherwise.
    /// </summary>
    public string Section { get; init; } = LessonSections.Traps;

    /// <summary>The check of the same class without which this one makes no sense; it is skipped when that one failed.</summary>
    public string Needs { get; init; } = "";

    /// <summary>When virtual time may move.</summary>
    public TimeMode Time { get; init; } = TimeMode.Patient;

    /// <summary>Whether a thread may spin while it waits, as spin locks do.</summary>
    public bool MaySpin { get; init; }

    /// <summary>How many interleavings at most. Those of many threads take long and differ little: fewer are enough there.</summary>
    public int Interleavings { get; init; } = new Settings().Interleavings;

    /// <inheritdoc/>
    public TestMethod BuildFrom(IMethodInfo method, Test? suite) => CheckDefinition.Of(method.MethodInfo) is { } check
        ? new CheckMethod(method, suite, check)
        : new NUnitTestCaseBuilder().BuildTestMethod(method, suite, null);

    /// <inheritdoc/>
    public TestCommand Wrap(TestCommand command) => new CheckCommand(command.Test);
}
