using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Tracing;
using Reports.Gathering;

namespace Reports.Tests.Gathering;

/// <summary>Which two of the steps collided.</summary>
public class CollisionTests
{
    private static readonly Place Count = new(new SourceLine("Counter.cs", 7), "Increment", "_count", "", IsLearners: true);
    private static readonly int Site = Places.Add(Count);

    [TestCase(AccessKind.Write, AccessKind.Read, 1, 2)]
    [TestCase(AccessKind.Write, AccessKind.Write, 1, 3)]
    [TestCase(AccessKind.Read, AccessKind.Write, 0, 3)]
    public void OfAReadAndAWriteAtOnePlaceItIsTheOneThatTheSentenceNames(AccessKind earlier, AccessKind later, int first, int second)
    {
        var trace = new Trace([Step(0, AccessKind.Read), Step(0, AccessKind.Write), Step(1, AccessKind.Read), Step(1, AccessKind.Write)], 0, ["main", "thread 1"]);
        var evidence = new Evidence.Collision(new Evidence.Side("main", earlier, Count, Count.Subject), new Evidence.Side("thread 1", later, Count, Count.Subject));

        InterleavingGatherer.Gather(new Verdict.Failed(evidence, null, 1, trace))!.Collision.Should().Equal(first, second);
    }

    private static TraceStep Step(int thread, AccessKind access) => new(null, access, thread, Site, 0);
}
