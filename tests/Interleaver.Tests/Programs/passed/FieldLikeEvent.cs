// Adding a handler to a field-like event is safe: the compiler makes it an interlocked update.
class Source
{
    public event Action? Changed;

    public void Raise() => Changed?.Invoke();
}

class Program
{
    private static void Main()
    {
        var source = new Source();
        var calls = 0;
        var other = new Thread(() => source.Changed += () => calls++);
        other.Start();
        source.Changed += () => calls++;
        other.Join();
        source.Raise();
        if (calls != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
