// A task starts others through a factory of its own and ends only when they have, so that its end is the end of all.
class Program
{
    private static void Main()
    {
        var results = new int[3];
        var factory = new TaskFactory<int>(TaskCreationOptions.DenyChildAttach, TaskContinuationOptions.None);
        var parent = Task.Factory.StartNew(() =>
        {
            var children = results.Select((_, i) => factory.StartNew(() => results[i] = i + 1)).ToArray();
            Task.WaitAll(children);
            return children.Sum(child => child.Result);
        });
        if (parent.Result != 6 || results.Sum() != 6)
        {
            throw new InvalidOperationException(string.Join(' ', results));
        }
    }
}
