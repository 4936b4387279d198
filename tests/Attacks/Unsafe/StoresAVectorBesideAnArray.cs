// Attack: a vector is stored where no bounds are checked.
// Expect: tampering
// Says: StoreUnsafe
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var one = new int[1];
        System.Numerics.Vector.StoreUnsafe(new System.Numerics.Vector<int>(7), ref one[0], 1000); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
