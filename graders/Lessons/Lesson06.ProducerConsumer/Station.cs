using Interleaver.Checking;

namespace Lessons.Lesson06;

/// <summary>A place where work is done that takes its time. It counts who is there and how much went through.</summary>
/// <param name="name">What is done there, as it begins "… is under way twice".</param>
/// <param name="places">How many may be at work there together.</param>
/// <param name="takes">How long one piece of work lasts, in virtual time.</param>
/// <remarks>Atomic operations only, so that too many at work are called that, and no data race in a check.</remarks>
internal sealed class Station(string name, int places, TimeSpan takes)
{
    private int _inside;
    private int _most;
    private int _begun;
    private int _done;

    /// <summary>How many pieces of work have begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>How many pieces of work have been done.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Works.</summary>
    public void Work()
    {
        Interlocked.Increment(ref _begun);
        var inside = Interlocked.Increment(ref _inside);
        Scenario.Require(inside <= places, VerdictKind.WrongResult, $"{name}: {inside} calls at the same time, and at most {places} are allowed");
        if (inside > Volatile.Read(ref _most))
        {
            Volatile.Write(ref _most, inside); // nobody leaves before time moves, so the last one who comes sees most
        }

        Thread.Sleep(takes);
        Interlocked.Decrement(ref _inside);
        Interlocked.Increment(ref _done);
    }

    /// <summary>All places were once taken together. Patient time moves when nobody can run, so there is no luck in it.</summary>
    public void RequireWasFull() => Scenario.Require(
        Volatile.Read(ref _most) == places,
        VerdictKind.TooStrict,
        $"{name}: never more than {Volatile.Read(ref _most)} at the same time, and {places} could have been");
}
