// What is printed in a loop that waits for a flag does not make it less of a wait.
class Program
{
    private static volatile bool isSet;

    private static void Main()
    {
        var setting = new Thread(() => isSet = true);
        setting.Start();
        while (!isSet) // <- here
        {
            Console.Write(".");
        }

        setting.Join();
    }
}
