// Attack: exception filters that do not let it pass.
// Expect: no-progress
// Says: goes round and round
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        while (true) // <- here
        {
            try
            {
                throw new InvalidOperationException(); // <- here
            }
            catch (Exception exception) when (Holds(exception))
            {
            } // <- here
        } // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static bool Holds(Exception exception) => exception.Message.Length >= 0; // <- here
}
