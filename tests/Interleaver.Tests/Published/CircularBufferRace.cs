// Circular buffer without a lock: sender and receiver share the indexes.
// Expected: data-race
class Program
{
    private static readonly int[] Items = new int[4];
    private static int sent;
    private static int received;

    private static void Main()
    {
        var sender = new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                Items[sent % Items.Length] = i;
                sent++;
            }
        });
        var receiver = new Thread(() =>
        {
            for (var i = 0; i < 3 && received < sent; i++)
            {
                received += Items[received % Items.Length] >= 0 ? 1 : 0;
            }
        });
        sender.Start();
        receiver.Start();
        sender.Join();
        receiver.Join();
    }
}
