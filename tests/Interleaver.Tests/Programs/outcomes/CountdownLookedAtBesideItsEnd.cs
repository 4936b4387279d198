// Who does not wait, but looks whether all have come, is told as well when the event was disposed of before that.
// Outcomes: False, ObjectDisposedException
class Program
{
    private static void Main()
    {
        var left = new CountdownEvent(1);
        var disposing = new Thread(left.Dispose);
        disposing.Start();
        try
        {
            Console.Write(left.Wait(0));
        }
        catch (ObjectDisposedException exception)
        {
            Console.Write(exception.GetType().Name);
        }

        disposing.Join();
    }
}
