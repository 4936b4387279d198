// An auto-property, used by two threads without a lock.
class Account
{
    public int Balance { get; set; }
}

class Program
{
    private static void Main()
    {
        var account = new Account();
        var other = new Thread(() => account.Balance += 10); // <- here
        other.Start();
        account.Balance += 10; // <- here
        other.Join();
    }
}
