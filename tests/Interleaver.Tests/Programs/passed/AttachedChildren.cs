// A task that has children which are attached ends after them, and whoever waits for it sees what all of them did.
class Program
{
    private static void Main()
    {
        var parts = new int[3];
        var parent = Task.Factory.StartNew(() =>
        {
            for (var i = 1; i < parts.Length; i++)
            {
                var mine = i;
                Task.Factory.StartNew(() => parts[mine] = mine, TaskCreationOptions.AttachedToParent);
            }

            parts[0] = 4;
        });
        parent.Wait();
        if (parts.Sum() != 7)
        {
            throw new InvalidOperationException($"{parts.Sum()}");
        }
    }
}
