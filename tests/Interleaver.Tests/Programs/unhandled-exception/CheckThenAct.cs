// Between Count and Dequeue the other one was quicker, though each call holds the lock.
class Inbox
{
    private readonly Queue<string> items = new();

    public int Count
    {
        get
        {
            lock (items)
            {
                return items.Count;
            }
        }
    }

    public void Add(string item)
    {
        lock (items)
        {
            items.Enqueue(item);
        }
    }

    public string Take()
    {
        lock (items)
        {
            return items.Dequeue(); // <- here
        }
    }
}

class Program
{
    private static void Main()
    {
        var inbox = new Inbox();
        inbox.Add("a");
        void Work()
        {
            if (inbox.Count > 0)
            {
                inbox.Take(); // <- here
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work(); // <- here
        other.Join();
    }
}
