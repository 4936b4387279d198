// Attack: namespaces and types of the grader's own names.
// Expect: passed

namespace Lessons.Lesson01
{
    internal sealed class Witness
    {
        public static int Runs => 1;
    }
}

namespace Interleaver.Models
{
    internal static class Flow
    {
        public static void LoopBack(int site) => _ = site;
    }

    internal sealed class Watched;
}

namespace Interleaver.Checking
{
    internal static class Explore
    {
        public static bool Run() => true;
    }
}

namespace Lesson01
{
    public static class OneThread
    {
        public static void RunAndWait(Action action)
        {
            _ = new Interleaver.Models.Watched();
            Interleaver.Models.Flow.LoopBack(Lessons.Lesson01.Witness.Runs);
            var thread = new Thread(() => action());
            thread.Start();
            thread.Join();
        }
    }
}
