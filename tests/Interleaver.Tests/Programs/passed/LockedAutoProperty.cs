// An auto-property, used by two threads under one lock.
// Interleavings: 2
class Account
{
    public int Balance { get; set; }
}

class Program
{
    private static void Main()
    {
        var account = new Account();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                account.Balance += 10;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(account.Balance == 20))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
