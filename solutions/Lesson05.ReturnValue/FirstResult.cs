namespace Lesson05;

/// <summary>Task 4: several ways to the same result; the quickest one counts.</summary>
public static class FirstResult
{
    /// <summary>
    /// Runs all searches at the same time, each on a thread of its own, and returns what the first one found that succeeded.
    /// </summary>
    /// <param name="searches">
    /// One or more. A search succeeds when it returns, and fails when it throws. Each is handed a question, "is it over?",
    /// that it asks every now and then, on its own thread. The answer is false until one of the searches has succeeded, and
    /// true from then on. A search that hears true gives up soon, by returning or by throwing, and nobody wants to know what.
    /// </param>
    /// <returns>The first result. Every thread that the call has started has ended by then: no search is left running.</returns>
    /// <exception cref="AggregateException">
    /// All of them failed; <see cref="AggregateException.InnerExceptions"/> holds what each one threw, in any order. Here, too,
    /// every thread has ended.
    /// </exception>
    public static T Of<T>(params Func<Func<bool>, T>[] searches)
    {
        var gate = new Lock();
        var isOver = false;                     // these three are guarded by gate while threads run
        T first = default!;
        var failures = new List<Exception>();

        var threads = searches.Select(search => new Thread(() => Run(search))).ToList();
        threads.ForEach(thread => thread.Start());

        // Whoever wins says so through IsOver, and the others give up: so this waits for the winner and one question more.
        // Nothing else is needed to wait for the first result, because there is nothing to do with it before all have ended.
        threads.ForEach(thread => thread.Join());

        // No lock any more: all writers have been joined.
        return isOver ? first : throw new AggregateException(failures);

        bool IsOver()
        {
            lock (gate)
            {
                return isOver;
            }
        }

        void Run(Func<Func<bool>, T> search)
        {
            try
            {
                var result = search(IsOver); // outside the lock: this takes long, and IsOver needs the lock

                lock (gate)
                {
                    // Whether there is a winner, and the result of the winner, change together.
                    if (!isOver)
                    {
                        isOver = true;
                        first = result;
                    }
                }
            }
            catch (Exception exception)
            {
                lock (gate)
                {
                    failures.Add(exception);
                }
            }
        }
    }
}
