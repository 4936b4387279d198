// Mistake: the search runs inside the semaphore that its question needs.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var gate = new SemaphoreSlim(1);
        var found = false;
        T result = default!;
        var errors = new List<Exception>();

        bool IsOver()
        {
            gate.Wait(); // <- here
            try
            {
                return found;
            }
            finally
            {
                gate.Release();
            }
        }

        var threads = searches.Select(search => new Thread(() =>
        {
            gate.Wait(); // <- here
            try
            {
                var mine = search(IsOver);
                if (!found)
                {
                    found = true;
                    result = mine;
                }
            }
            catch (Exception e)
            {
                errors.Add(e);
            }
            finally
            {
                gate.Release();
            }
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return found ? result : throw new AggregateException(errors);
    }
}
