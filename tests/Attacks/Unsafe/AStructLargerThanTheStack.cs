// Attack: a struct of 100 MB ends the process before the first line of the method.
// Expect: api-refused
// Says: a struct of this size
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Use(default); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static int Use(Huge huge) => huge.First; // <- here
}

[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Size = 100_000_000)]
internal struct Huge
{
    public int First;
}
