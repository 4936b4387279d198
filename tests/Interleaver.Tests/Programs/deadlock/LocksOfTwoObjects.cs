// Two objects of one class, each with a lock: the field's name alone would be the same for both.
// Says: main waits for the lock two._gate at LocksOfTwoObjects.cs:26, which thread 1 holds
// Says: thread 1 waits for the lock one._gate at LocksOfTwoObjects.cs:26, which main holds
class Program
{
    private static void Main()
    {
        var one = new Account();
        var two = new Account();
        var other = new Thread(() => two.PayTo(one));
        other.Start();
        one.PayTo(two);
        other.Join();
    }

    private sealed class Account
    {
        private readonly object _gate = new();
        private int _balance = 10;

        public void PayTo(Account other)
        {
            lock (_gate) // <- here
            {
                _balance--;
                lock (other._gate) // <- here
                {
                    other._balance++;
                }
            }
        }
    }
}
