namespace Kit.Watching;

/// <summary>Turns keys into signals: Enter for everything, q for the end. Where no terminal is, lines do the same.</summary>
internal static class Keys
{
    /// <summary>Reads, on a thread of its own, for as long as there is something to read.</summary>
    public static void Read(Action<Signal> tell) =>
        new Thread(Console.IsInputRedirected ? () => ReadLines(tell) : () => ReadKeys(tell)) { IsBackground = true, Name = "keys" }.Start();

    // Whoever closed the input, an editor or a script, wants to watch all the same.
    private static void ReadLines(Action<Signal> tell)
    {
        while (Console.In.ReadLine() is { } line)
        {
            Tell(line.Length == 0 ? '\r' : line[0], tell);
        }
    }

    private static void ReadKeys(Action<Signal> tell)
    {
        while (true)
        {
            Tell(Console.ReadKey(intercept: true).KeyChar, tell);
        }
    }

    private static void Tell(char key, Action<Signal> tell)
    {
        if (key is '\r' or '\n')
        {
            tell(new Signal.All());
        }
        else if (key is 'q' or 'Q')
        {
            tell(new Signal.Quit());
        }
    }
}
