using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Interleavings;

/// <summary>The set of threads does what a sorted set does, also where there are more than fit into one word.</summary>
public class ThreadSetTests
{
    private const int Most = 300;

    [Test]
    public void It_does_what_a_sorted_set_does([Range(1, 20)] int seed)
    {
        var random = new Pcg((ulong)seed);
        var (set, plain) = (new ThreadSet(), new SortedSet<int>());
        for (var i = 0; i < 200; i++)
        {
            var id = random.Below(Most);
            if (random.Below(3) > 0)
            {
                set.Add(id);
                plain.Add(id);
            }
            else
            {
                set.Remove(id);
                plain.Remove(id);
            }

            Compare(set, plain, id);
        }

        set.Clear();
        Compare(set, [], 0);
    }

    [Test]
    public void What_one_has_and_another_has_not([Range(1, 20)] int seed)
    {
        var random = new Pcg((ulong)seed);
        var (all, plainAll) = Make(ref random, 1 + random.Below(Most));
        var (except, plainExcept) = Make(ref random, 1 + random.Below(Most));
        var (left, _) = Make(ref random, 1 + random.Below(Most));

        left.SetToDifference(all, except);

        plainAll.ExceptWith(plainExcept);
        Compare(left, plainAll, 0);
    }

    [TestCase(63)]
    [TestCase(64)]
    [TestCase(128)]
    public void The_first_that_does_not_fit_makes_room(int id)
    {
        var set = new ThreadSet();
        set.Contains(id).Should().BeFalse();
        set.Add(id);

        Compare(set, [id], id);
    }

    private static (ThreadSet Set, SortedSet<int> Plain) Make(ref Pcg random, int below)
    {
        var (set, plain) = (new ThreadSet(), new SortedSet<int>());
        for (var i = 0; i < 40; i++)
        {
            var id = random.Below(below);
            set.Add(id);
            plain.Add(id);
        }

        return (set, plain);
    }

    private static void Compare(ThreadSet set, SortedSet<int> plain, int id)
    {
        set.Count.Should().Be(plain.Count);
        set.First.Should().Be(plain.Count > 0 ? plain.Min : -1);
        set.Contains(id).Should().Be(plain.Contains(id));
        var after = plain.Where(other => other > id).Append(set.First).First();
        set.After(id).Should().Be(after);
        var members = new List<int>();
        for (var next = set.First; next >= 0; next = set.NextFrom(next + 1))
        {
            members.Add(next);
        }

        members.Should().Equal(plain);
        set.ToArray().Should().Equal(plain);
    }
}
