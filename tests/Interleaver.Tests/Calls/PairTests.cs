using Interleaver.Scheduling.Strategies;
using Interleaver.Tests.Search;

namespace Interleaver.Tests.Calls;

/// <summary>
/// Two threads call any two members of an object: the reduced search reaches what the search of all schedules reaches. Else a model
/// looks at something in a step, or changes it, and does not say so.
/// </summary>
public class PairTests
{
    // So many schedules, and so many pairs a program.
    private const int Most = 3_000;
    private const int MostPairs = 100;

    // It counts for the thread that spins.
    private static readonly Type[] OfOneThread = [typeof(SpinWait)];

    // Until it is started, its maker sets a thread up: that is no step.
    private const string SetUp = "new Thread(() => { }) : it.ThreadState with new Thread(() => { }) : it.IsBackground = true";

    private static IEnumerable<TestCaseData> Objects => CalledTypes.All.Where(pair => !OfOneThread.Contains(pair.Key)).SelectMany(
        pair => pair.Value.Select(receiver => new TestCaseData(pair.Key, receiver.Code).SetArgDisplayNames(receiver.Code)));

    [TestCaseSource(nameof(Objects))]
    public void Two_calls_at_once_come_to_the_same_with_and_without_reduction(Type type, string receiver)
    {
        var calls = CallsOf.Made(type, [receiver]).Where(call => call.Receiver.Length > 0).DistinctBy(call => call.Member.Name).ToList();
        var pairs = calls.SelectMany(one => calls.Select(other => (one, other))).ToList();
        var missed = new List<string>();
        var compared = pairs.Chunk(MostPairs).Sum(some => Compare(type, some, missed));
        missed.Should().BeEmpty();
        compared.Should().BeGreaterThanOrEqualTo(pairs.Count * 2 / 3, "most are small enough");
    }

    // How many were compared: those that have not too many schedules.
    private static int Compare(Type type, IReadOnlyList<(Call One, Call Other)> pairs, List<string> missed)
    {
        var compared = 0;
        var program = new WrittenProgram(CallProgram.InPairs(type, pairs));
        for (var i = 0; i < pairs.Count; i++)
        {
            var main = program[$"P{i}"];
            if (Outcomes.Of(main, new BoundedSearch(int.MaxValue), Most) is not { } all)
            {
                continue;
            }

            compared++;
            var lost = all.Except(Outcomes.Of(main, new ReducedSearch(), Most)!).ToList();
            if (lost.Count > 0 && $"{pairs[i].One} with {pairs[i].Other}" != SetUp)
            {
                missed.Add($"\n{pairs[i].One} with {pairs[i].Other}: {string.Join(", ", lost)}");
            }
        }

        return compared;
    }
}
