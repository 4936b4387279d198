// Who waits for a countdown that is disposed of meanwhile is told when it begins after that, and waits for ever else.
// Outcomes: ObjectDisposedException, Deadlocked
class Program
{
    private static void Main()
    {
        var left = new CountdownEvent(2);
        var disposing = new Thread(left.Dispose);
        disposing.Start();
        try
        {
            left.Wait();
        }
        catch (ObjectDisposedException exception)
        {
            Console.Write(exception.GetType().Name);
        }

        disposing.Join();
    }
}
