// Every interleaving starts with fresh statics: a count left by the one before would show.
// Interleavings: 2
class Program
{
    private static readonly List<int> Log = new();
    private static readonly object Gate = new();
    private static int runs;

    private static void Main()
    {
        if (++runs != 1 || Log.Count != 0)
        {
            throw new InvalidOperationException("Something was left over.");
        }

        var other = new Thread(() => Note(1));
        other.Start();
        Note(2);
        other.Join();
        if (Log.Count != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Note(int what)
    {
        lock (Gate)
        {
            Log.Add(what);
        }
    }
}
