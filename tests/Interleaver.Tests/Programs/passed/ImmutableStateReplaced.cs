// The state is a record that never changes; a change makes a new one from the one seen and is tried again if that was old.
record State(int Count, int Sum);

class Program
{
    private static State state = new(0, 0);

    private static void Main()
    {
        var threads = Enumerable.Range(1, 3).Select(number => new Thread(() =>
        {
            Change(seen => new State(seen.Count + 1, seen.Sum + number));
            Change(seen => seen with { Sum = seen.Sum + number });
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (state != new State(3, 12))
        {
            throw new InvalidOperationException($"{state}");
        }
    }

    private static void Change(Func<State, State> change)
    {
        State seen;
        do
        {
            seen = Volatile.Read(ref state);
        }
        while (!ReferenceEquals(Interlocked.CompareExchange(ref state, change(seen), seen), seen));
    }
}
