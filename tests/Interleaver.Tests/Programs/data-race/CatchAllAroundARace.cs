// Swallowing everything hides nothing from the detector.
class Program
{
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
    }

    private static void Add()
    {
        try
        {
            value++; // <- here
            throw new FormatException();
        }
        catch
        {
        }
        finally
        {
            lock (typeof(Program))
            {
            }
        }
    }
}
