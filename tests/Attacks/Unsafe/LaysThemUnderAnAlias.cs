// Attack: the same, with names that no source gives away.
// Expect: tampering
// Says: LayoutKind.Explicit
using System.Runtime.InteropServices;
using At = System.Runtime.InteropServices.FieldOffsetAttribute;
using Layout = System.Runtime.InteropServices.StructLayoutAttribute;

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = new Both { Text = "passed" }; // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}

[Layout((LayoutKind)2)]
internal struct Both
{
    [At(0)]
    public string? Text;
    [At(0)]
    public Mine? Mine;
}

internal sealed class Mine
{
    public int Length;
}
