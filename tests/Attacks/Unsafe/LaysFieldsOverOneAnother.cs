// Attack: two references in one place: one object is taken for another.
// Expect: tampering
// Says: FieldOffset
using System.Runtime.InteropServices;

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var both = new Both { Text = "passed" };
        _ = both.Mine!.Length;
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

[StructLayout(LayoutKind.Explicit)]
internal struct Both
{
    [FieldOffset(0)] // <- here
    public string? Text;
    [FieldOffset(0)] // <- here
    public Mine? Mine;
}

internal sealed class Mine
{
    public int Length;
}
