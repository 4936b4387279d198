// The longer pause may end first when time moves at any step.
// Time: adversarial
class AssertionException(string message) : Exception(message);

class Program
{
    private static volatile string text = "";

    private static void Main()
    {
        var worker = new Thread(() =>
        {
            Thread.Sleep(10);
            text = "done";
        });
        worker.Start();
        Thread.Sleep(1_000);
        var seen = text;
        worker.Join();
        if (seen != "done")
        {
            throw new AssertionException("The worker was not done.");
        }
    }
}
