// Two threads meet and leave with what the other one brought, again and again, through one place for an offer.
class Exchanger
{
    private readonly object gate = new();
    private readonly int[] brought = new int[2];
    private readonly int[] rounds = new int[2];

    public int Exchange(int side, int mine)
    {
        lock (gate)
        {
            brought[side] = mine;
            rounds[side]++;
            Monitor.Pulse(gate);
            while (rounds[1 - side] < rounds[side])
            {
                Monitor.Wait(gate);
            }

            return brought[1 - side];
        }
    }
}

class Program
{
    private static readonly Barrier Between = new(2);

    private static void Main()
    {
        var exchanger = new Exchanger();
        var other = new Thread(() => Trade(exchanger, 1));
        other.Start();
        Trade(exchanger, 0);
        other.Join();
    }

    private static void Trade(Exchanger exchanger, int side)
    {
        for (var round = 0; round < 3; round++)
        {
            var got = exchanger.Exchange(side, (10 * round) + side);
            if (got != (10 * round) + 1 - side)
            {
                throw new InvalidOperationException($"{got}");
            }

            Between.SignalAndWait();
        }
    }
}
