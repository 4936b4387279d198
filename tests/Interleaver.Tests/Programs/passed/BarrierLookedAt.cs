// Who sees that another has come to the barrier sees what that one did before.
class Program
{
    private static void Main()
    {
        using var barrier = new Barrier(2);
        var part = 0;
        var working = new Thread(() =>
        {
            part = 1;
            barrier.SignalAndWait();
        });
        working.Start();
        if (barrier.ParticipantsRemaining == 1 && part != 1)
        {
            throw new InvalidOperationException();
        }

        barrier.SignalAndWait();
        working.Join();
    }
}
