// A spin lock that is free again lets whoever asks see what was done under it.
class Program
{
    private static SpinLock spin = new(enableThreadOwnerTracking: false);
    private static volatile bool isTaken;
    private static int number;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            var taken = false;
            spin.Enter(ref taken);
            isTaken = true;
            number = 1;
            spin.Exit();
        });
        other.Start();
        SpinWait.SpinUntil(() => isTaken && !spin.IsHeld);
        number++;
        other.Join();
    }
}
