// Nobody has given main a name: it has none, and not an empty one.
class Program
{
    private static void Main()
    {
        if (Thread.CurrentThread.Name is not null)
        {
            throw new InvalidOperationException("It has a name.");
        }

        Thread.CurrentThread.Name ??= "first";
        if (Thread.CurrentThread.Name != "first")
        {
            throw new InvalidOperationException("It has another name.");
        }
    }
}
