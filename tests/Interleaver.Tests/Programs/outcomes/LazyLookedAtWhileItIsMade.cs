// A lazy value is there once its factory has returned, and not yet when the factory has done its last step.
// Outcomes: False False, False True, True False, True True
class Program
{
    private static volatile bool isMade;

    private static void Main()
    {
        var lazy = new Lazy<int>(() =>
        {
            isMade = true;
            return 1;
        });
        var maker = new Thread(() => _ = lazy.Value);
        maker.Start();
        var seen = isMade;
        Console.Write($"{seen} {lazy.IsValueCreated}");
        maker.Join();
    }
}
