// With a volatile field the first look needs no lock.
class Config
{
    private static readonly object Gate = new();
    private static volatile Config? instance;

    public int Size { get; init; }

    public static Config Instance
    {
        get
        {
            if (instance is null)
            {
                lock (Gate)
                {
                    instance ??= new Config { Size = 7 };
                }
            }

            return instance;
        }
    }
}

class Program
{
    private static void Main()
    {
        var other = new Thread(() => Check(Config.Instance));
        other.Start();
        Check(Config.Instance);
        other.Join();
    }

    private static void Check(Config config)
    {
        if (config.Size != 7)
        {
            throw new InvalidOperationException();
        }
    }
}
