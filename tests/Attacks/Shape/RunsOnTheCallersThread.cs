// Attack: the plain call.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        action(); // <- here
    }
}
