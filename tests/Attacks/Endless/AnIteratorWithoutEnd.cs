// Attack: the library goes through a sequence without end, and no line of the submission loops.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new Ones().Count();
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

internal sealed class Ones : IEnumerable<int>, IEnumerator<int>
{
    public int Current => 1; // <- here

    object System.Collections.IEnumerator.Current => 1;

    public bool MoveNext() => true; // <- here

    public void Reset()
    {
    }

    public void Dispose()
    {
    }

    public IEnumerator<int> GetEnumerator() => this;

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => this;
}
