// Wait throws what the task threw; who catches it has waited for the task.
class Program
{
    private static void Main()
    {
        var seen = 0;
        var task = Task.Run(() =>
        {
            seen = 1;
            throw new FormatException("bad");
        });
        try
        {
            task.Wait();
            throw new InvalidOperationException("It should have failed.");
        }
        catch (AggregateException exception) when (exception.InnerException is FormatException)
        {
            seen++;
        }

        if (seen != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
