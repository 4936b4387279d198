// Mistake: returns with the first result and leaves the other threads to themselves.
// Breaks: task 4
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var gate = new object();
        var found = false;
        T result = default!;
        var errors = new List<Exception>();

        bool IsOver()
        {
            lock (gate)
            {
                return found;
            }
        }

        foreach (var search in searches)
        {
            new Thread(() => // <- here
            {
                try
                {
                    var mine = search(IsOver);
                    lock (gate)
                    {
                        if (!found)
                        {
                            found = true;
                            result = mine;
                            Monitor.Pulse(gate);
                        }
                    }
                }
                catch (Exception e)
                {
                    lock (gate)
                    {
                        errors.Add(e);
                        Monitor.Pulse(gate);
                    }
                }
            }).Start();
        }

        lock (gate)
        {
            while (!found && errors.Count < searches.Length)
            {
                Monitor.Wait(gate);
            }

            return found ? result : throw new AggregateException(errors);
        }
    }
}
