// A reference to a string, which itself never changes, used by two threads without a lock.
class Log
{
    public string Text = "";
}

class Program
{
    private static void Main()
    {
        var log = new Log();
        var other = new Thread(() => log.Text += "x"); // <- here
        other.Start();
        log.Text += "x"; // <- here
        other.Join();
    }
}
