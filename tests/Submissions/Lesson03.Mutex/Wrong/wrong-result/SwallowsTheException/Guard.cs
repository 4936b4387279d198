// Mistake: catches whatever the body throws, so that the caller never hears of it.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly object _gate = new();

    public void Run(Action body)
    {
        Monitor.Enter(_gate);
        try
        {
            body(); // <- here
        }
        catch (Exception e) // <- here
        {
            Console.WriteLine(e.Message); // <- here
        }
        finally
        {
            Monitor.Exit(_gate); // <- here
        }
    }

    public T Run<T>(Func<T> body)
    {
        Monitor.Enter(_gate);
        try
        {
            return body(); // <- here
        }
        catch (Exception e) // <- here
        {
            Console.WriteLine(e.Message); // <- here
            return default!;
        }
        finally
        {
            Monitor.Exit(_gate); // <- here
        }
    }
}
