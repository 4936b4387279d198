// Attack: a type of the grader.
// Expect: does-not-compile
// Says: CS0103
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Interleaver.Checking.Scenario.Outside = null; // <- here
    }
}
