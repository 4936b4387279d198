// A reference to a string, which itself never changes, used by two threads under one lock.
// Interleavings: 2
class Log
{
    public string Text = "";
}

class Program
{
    private static void Main()
    {
        var log = new Log();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                log.Text += "x";
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(log.Text == "xx"))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
