// Mistake: lets go as it should, but what comes out is not the exception that the body threw.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly Lock _gate = new();

    public void Run(Action body)
    {
        lock (_gate)
        {
            try
            {
                body();
            }
            catch (Exception exception)
            {
                throw new Exception("The body failed.", exception); // <- here
            }
        }
    }

    public T Run<T>(Func<T> body)
    {
        lock (_gate)
        {
            try
            {
                return body();
            }
            catch (Exception exception)
            {
                throw new Exception("The body failed.", exception); // <- here
            }
        }
    }
}
