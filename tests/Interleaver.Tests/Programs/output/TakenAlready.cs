// A lock is asked for with a variable that says that it has been taken.
class Program
{
    private static readonly object gate = new();
    private static SpinLock spin = new(enableThreadOwnerTracking: true);

    private delegate void Entering(ref bool taken);

    private static void Main()
    {
        Try("Enter", (ref bool taken) => Monitor.Enter(gate, ref taken));
        Try("TryEnter", (ref bool taken) => Monitor.TryEnter(gate, ref taken));
        Try("TryEnter for a while", (ref bool taken) => Monitor.TryEnter(gate, 5, ref taken));
        Try("TryEnter for a time", (ref bool taken) => Monitor.TryEnter(gate, TimeSpan.FromMilliseconds(5), ref taken));
        Console.WriteLine(Monitor.IsEntered(gate));
        Try("SpinLock.Enter", (ref bool taken) => spin.Enter(ref taken));
        Try("SpinLock.TryEnter", (ref bool taken) => spin.TryEnter(ref taken));
        Try("SpinLock.TryEnter for a while", (ref bool taken) => spin.TryEnter(5, ref taken));
        Try("SpinLock.TryEnter for a time", (ref bool taken) => spin.TryEnter(TimeSpan.FromMilliseconds(5), ref taken));
        Console.WriteLine(spin.IsHeld);
    }

    private static void Try(string name, Entering entering)
    {
        var taken = true;
        try
        {
            entering(ref taken);
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"{name}: {exception.ParamName} {taken} {exception.Message}");
        }
    }
}
