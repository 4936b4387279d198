using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Tracing;
using Reports.Gathering;
using Reports.Model;

namespace Reports.Tests.Gathering;

public class WaitingThreadTests
{
    private static readonly Place Wait = new(new SourceLine("Bank.cs", 24), "Transfer", "", "", IsLearners: true);
    private static readonly Place Taken = new(new SourceLine("Bank.cs", 22), "Transfer", "", "", IsLearners: true);
    private static readonly Place InTheCheck = new(new SourceLine("Task2Bank.cs", 9), "Check", "", "", IsLearners: false);

    [Test]
    public void WhoCannotGoOnIsToldWithBothPlaces() =>
        Gather(new Evidence.Waiting("main", "the lock", Wait, "thread 1", Taken)).Should().Equal(
            new WaitingThread("main", "the lock", new CodeLine("Bank.cs", 24, ""), "thread 1", new CodeLine("Bank.cs", 22, "")));

    [Test]
    public void WhatNobodyHoldsAndWhereTheCheckStandsStayOpen() =>
        Gather(new Evidence.Waiting("main", "the pulse", InTheCheck, null, null)).Should().Equal(new WaitingThread("main", "the pulse", null, "", null));

    [Test]
    public void WhereThatWasNotTheTroubleNobodyIsNamed() =>
        InterleavingGatherer.Gather(Failed(new Evidence.Spinning("main", Wait)))!.Blocked.Should().BeEmpty();

    private static IReadOnlyList<WaitingThread> Gather(Evidence.Waiting waiting) =>
        InterleavingGatherer.Gather(Failed(new Evidence.Blockage(VerdictKind.Deadlock, [waiting])))!.Blocked;

    private static Verdict.Failed Failed(Evidence evidence) =>
        new(evidence, Schedule: null, Number: 1, new Trace([new TraceStep(null, AccessKind.Read, 0, Places.Add(Wait), 0)], 0, ["main"]));
}
