using Interleaver.Detection;
using Interleaver.Events;

namespace Interleaver.Tests.Reporting;

/// <summary>A thread that waits in the check's own code is no explanation: who waits for that thread is shown, too.</summary>
public class DeadlockExplainerTests
{
    private static readonly int Theirs = Places.Add(new Place(new SourceLine("Worker.cs", 32), "", "", "", true));
    private static readonly int Checks = Places.Add(new Place(new SourceLine("Task3.cs", 9), "", "", "", false));

    [TestCase(true)]
    [TestCase(false)]
    public void The_end_of_the_chain_is_shown_alone_only_if_it_is_the_learners(bool isLearners)
    {
        BlockedThread[] blocked =
        [
            new(0, "main", new SyncObject("end of a thread"), Theirs, 1),
            new(1, "baker", new SyncObject("event"), isLearners ? Theirs : Checks, -1),
        ];

        var explanation = DeadlockExplainer.Explain(blocked, _ => false);

        explanation.Cause.Should().Be(DeadlockCause.NoSignal);
        explanation.Threads.Select(thread => thread.Name).Should().Equal(isLearners ? ["baker"] : ["main", "baker"]);
    }
}
