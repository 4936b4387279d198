// Who sees that the count has come to zero sees what was done before the last signal.
class Program
{
    private static void Main()
    {
        using var left = new CountdownEvent(1);
        var part = 0;
        var working = new Thread(() =>
        {
            part = 1;
            left.Signal();
        });
        working.Start();
        if (left.CurrentCount == 0 && part != 1)
        {
            throw new InvalidOperationException();
        }

        working.Join();
    }
}
