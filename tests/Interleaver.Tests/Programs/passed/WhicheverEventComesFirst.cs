// A server waits for one of three events and serves each as it comes; which one comes first does not matter.
class Program
{
    private static readonly AutoResetEvent[] Bells = [new(false), new(false), new(false)];
    private static readonly int[] Orders = new int[3];

    private static void Main()
    {
        var served = 0;
        var server = new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                served += Orders[WaitHandle.WaitAny(Bells)];
            }
        });
        var guests = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            Orders[i] = i + 1;
            Bells[i].Set();
        })).ToList();
        server.Start();
        guests.ForEach(thread => thread.Start());
        guests.ForEach(thread => thread.Join());
        server.Join();
        if (served != 6)
        {
            throw new InvalidOperationException($"{served}");
        }
    }
}
