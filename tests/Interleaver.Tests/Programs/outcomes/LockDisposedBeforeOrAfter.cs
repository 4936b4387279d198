// A lock that another thread disposes of, before it is entered or after.
// Outcomes: entered, ObjectDisposedException
class Program
{
    private static void Main()
    {
        var gate = new ReaderWriterLockSlim();
        var disposing = new Thread(gate.Dispose);
        disposing.Start();
        try
        {
            gate.EnterReadLock();
            Console.Write("entered");
            gate.ExitReadLock();
        }
        catch (Exception exception)
        {
            Console.Write(exception.GetType().Name);
        }

        disposing.Join();
    }
}
