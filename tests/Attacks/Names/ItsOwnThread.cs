// Attack: a class System.Threading.Thread that starts nothing shadows the real one.
// Expect: ran-on-callers-thread
// Breaks: tasks 1, 2, 3, 4
namespace System.Threading
{
    public sealed class Thread(Action action)
    {
        public string? Name { get; set; }

        public bool IsBackground { get; set; }

        public static Thread CurrentThread { get; } = new(() => { });

        public static void Sleep(int milliseconds) => _ = milliseconds;

        public void Start() => action();

        public void Join()
        {
        }
    }
}

namespace Lesson01
{
    public static class OneThread
    {
        public static void RunAndWait(Action action)
        {
            var thread = new Thread(() => action());
            thread.Start();
            thread.Join();
        }
    }
}
