// Attack: the work, in a property.
// Expect: ran-on-callers-thread
// Says: very thread
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        toDo = action;
        _ = Done; // <- here
    }

    private static Action? toDo;

    private static bool Done
    {
        get
        {
            toDo!(); // <- here
            return true;
        }
    }
}
