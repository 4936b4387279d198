// There is no user interface to call back.
class Program
{
    private static void Main()
    {
        var timer = new System.Timers.Timer();
        timer.SynchronizingObject = null; // <- here
    }
}
