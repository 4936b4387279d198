// Attack: the grades themselves.
// Expect: tampering
// Says: File.WriteAllText
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        File.WriteAllText(Path.Combine("grades", "grades.json"), "{}"); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
