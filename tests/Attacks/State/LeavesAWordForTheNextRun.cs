// Attack: what is interned stays, so the second interleaving knows that it is not the first.
// Expect: api-refused
// Says: String.IsInterned
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        if (string.IsInterned("att" + action.GetHashCode()) is not null) // <- here
        {
            return;
        }
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
