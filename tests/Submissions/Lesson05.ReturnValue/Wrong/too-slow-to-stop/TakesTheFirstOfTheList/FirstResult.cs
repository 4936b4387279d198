// Mistake: waits for the threads in the order of the list and takes the first result that it comes by.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var over = false;
        var results = new T[searches.Length];
        var errors = new Exception?[searches.Length];
        var threads = new Thread[searches.Length];
        for (int i = 0; i < searches.Length; i++)
        {
            int n = i;
            threads[i] = new Thread(() =>
            {
                try
                {
                    results[n] = searches[n](() => Volatile.Read(ref over));
                }
                catch (Exception e)
                {
                    errors[n] = e;
                }
            });
            threads[i].Start();
        }

        for (int i = 0; i < threads.Length; i++)
        {
            threads[i].Join(); // <- here
            if (errors[i] == null)
            {
                Volatile.Write(ref over, true);
                foreach (var thread in threads)
                {
                    thread.Join();
                }

                return results[i];
            }
        }

        throw new AggregateException(errors!);
    }
}
