// Right: the last one to end lets the caller go.
namespace Lesson05;

public static class FirstResult
{
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var left = new CountdownEvent(searches.Length);
        var won = 0;
        T winner = default!;
        var failures = new Exception?[searches.Length];
        var over = false;
        for (int i = 0; i < searches.Length; i++)
        {
            int n = i;
            new Thread(() =>
            {
                try
                {
                    var found = searches[n](() => Volatile.Read(ref over));
                    if (Interlocked.CompareExchange(ref won, 1, 0) == 0)
                    {
                        winner = found;
                        Volatile.Write(ref over, true);
                    }
                }
                catch (Exception e)
                {
                    failures[n] = e;
                }
                finally
                {
                    left.Signal();
                }
            }).Start();
        }

        left.Wait();
        return won == 1 ? winner : throw new AggregateException(failures.Where(f => f is not null)!);
    }
}
