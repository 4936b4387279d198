// The parent ends after its child, which waits for the parent.
class Program
{
    private static void Main()
    {
        Task parent = null!;
        using var known = new ManualResetEventSlim();
        parent = Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() =>
            {
                known.Wait();
                parent.Wait(); // <- here
            }, TaskCreationOptions.AttachedToParent);
        });
        known.Set();
        parent.Wait(); // <- here
    }
}
