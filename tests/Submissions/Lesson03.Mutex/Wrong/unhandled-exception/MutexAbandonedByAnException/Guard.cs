// Mistake: no finally around a Mutex. Its thread ends while it owns the mutex, and the next one to come is told so
// by an AbandonedMutexException.
// Breaks: task 4
namespace Lesson03;

public class Guard
{
    private readonly Mutex _mutex = new Mutex();

    public void Run(Action body)
    {
        _mutex.WaitOne(); // <- here
        body(); // <- here
        _mutex.ReleaseMutex();
    }

    public T Run<T>(Func<T> body)
    {
        _mutex.WaitOne(); // <- here
        T result = body(); // <- here
        _mutex.ReleaseMutex();
        return result;
    }
}
