// Attack: types that the compiler finds by itself, each twice as long as the one before.
// Expect: does-not-compile
// Says: The compiler does not come to an end
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        var a0 = 1;
        var a1 = Twice(a0);
        var a2 = Twice(a1);
        var a3 = Twice(a2);
        var a4 = Twice(a3);
        var a5 = Twice(a4);
        var a6 = Twice(a5);
        var a7 = Twice(a6);
        var a8 = Twice(a7);
        var a9 = Twice(a8);
        var a10 = Twice(a9);
        var a11 = Twice(a10);
        var a12 = Twice(a11);
        var a13 = Twice(a12);
        var a14 = Twice(a13);
        var a15 = Twice(a14);
        var a16 = Twice(a15);
        var a17 = Twice(a16);
        var a18 = Twice(a17);
        var a19 = Twice(a18);
        var a20 = Twice(a19);
        var a21 = Twice(a20);
        var a22 = Twice(a21);
        var a23 = Twice(a22);
        var a24 = Twice(a23);
        var a25 = Twice(a24);
        var a26 = Twice(a25);
        var a27 = Twice(a26);
        var a28 = Twice(a27);
        var a29 = Twice(a28);
        var a30 = Twice(a29);
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static Dictionary<T, T> Twice<T>(T item)
        where T : notnull => new() { [item] = item };
}
