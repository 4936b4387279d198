// A channel of one that drops the oldest: the reader may miss prices, never the last one.
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var prices = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var last = 0;
        var reader = new Thread(() =>
        {
            while (prices.Reader.WaitToReadAsync().AsTask().Result)
            {
                while (prices.Reader.TryRead(out var price))
                {
                    if (price <= last)
                    {
                        throw new InvalidOperationException($"{price} after {last}");
                    }

                    last = price;
                }
            }
        });
        reader.Start();
        for (var price = 1; price <= 3; price++)
        {
            if (!prices.Writer.TryWrite(price))
            {
                throw new InvalidOperationException();
            }
        }

        prices.Writer.Complete();
        reader.Join();
        if (last != 3)
        {
            throw new InvalidOperationException($"{last}");
        }
    }
}
