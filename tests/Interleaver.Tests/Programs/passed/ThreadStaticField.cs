// A static field for each thread: no lock is needed. Only the first thread sees what the initialiser gave.
class Program
{
    [ThreadStatic]
    private static int mine = 5;

    private static void Main()
    {
        if (mine++ != 5)
        {
            throw new InvalidOperationException();
        }

        var other = new Thread(() =>
        {
            mine++;
            if (Interlocked.Increment(ref mine) != 2)
            {
                throw new InvalidOperationException();
            }
        });
        other.Start();
        mine++;
        other.Join();
        if (mine != 7)
        {
            throw new InvalidOperationException();
        }
    }
}
