// Attack: the work, in a static constructor.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        toDo = action;
        _ = new Worker(); // <- here
    }

    private static Action? toDo;

    private sealed class Worker
    {
        static Worker()
        {
            toDo!(); // <- here
        }
    }
}
