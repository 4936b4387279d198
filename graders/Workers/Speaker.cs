namespace Workers;

/// <summary>The worker's mouth: its messages, and one each second that says no more than that the process is alive.</summary>
/// <param name="token">Begins each line.</param>
/// <param name="output">Where the owner listens.</param>
internal sealed class Speaker(string token, TextWriter output)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Lock speaking = new();

    /// <summary>Says something.</summary>
    public void Say(Message message)
    {
        lock (speaking)
        {
            output.WriteLine(Lines.Write(token, message));
            output.Flush();
        }
    }

    /// <summary>Says from now on that the process is alive, until nobody listens any more; then the process ends, whatever it is at.</summary>
    public void KeepSayingThatOneIsAlive() => new Thread(Beat) { IsBackground = true, Name = "Alive" }.Start();

    private void Beat()
    {
        try
        {
            while (true)
            {
                Say(new Message());
                Thread.Sleep(Pause);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            Environment.Exit(1);
        }
    }
}
