// Attack: does nothing at all.
// Expect: ran-on-callers-thread
// Says: ran nothing
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        _ = action;
    }
}
