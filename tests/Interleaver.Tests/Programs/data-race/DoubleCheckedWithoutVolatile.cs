// The first look at the field is outside the lock, and the field is not volatile.
class Config
{
    private static readonly object Gate = new();
    private static Config? instance;

    public int Size { get; init; }

    public static Config Instance
    {
        get
        {
            if (instance is null) // <- here
            {
                lock (Gate)
                {
                    instance ??= new Config { Size = 7 }; // <- here
                }
            }

            return instance; // <- here
        }
    }
}

class Program
{
    private static void Main()
    {
        var other = new Thread(() => Console.WriteLine(Config.Instance.Size));
        other.Start();
        Console.WriteLine(Config.Instance.Size);
        other.Join();
    }
}
