// Who finds that a name is taken comes after whoever took it.
class Program
{
    private static int number;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            number = 1;
            Taken();
        });
        other.Start();
        if (Taken())
        {
            number++;
        }

        other.Join();
    }

    private static bool Taken()
    {
        try
        {
            Thread.AllocateNamedDataSlot("mine");
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
