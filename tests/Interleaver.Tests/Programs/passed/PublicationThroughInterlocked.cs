// Exchange hands over all that was written before it.
// Interleavings: 2
class Message(string text)
{
    public string Text { get; } = text;

    public int Reads { get; set; }
}

class Program
{
    private static Message? box;

    private static void Main()
    {
        var sender = new Thread(() => Interlocked.Exchange(ref box, new Message("hello")));
        sender.Start();
        if (Interlocked.Exchange(ref box, null) is { } message)
        {
            message.Reads++;
            if (message.Text != "hello")
            {
                throw new InvalidOperationException();
            }
        }

        sender.Join();
    }
}
