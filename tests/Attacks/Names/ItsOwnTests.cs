// Attack: attributes and classes of the test framework, so that tests of its own pass in place of the grader's.
// Expect: passed

namespace NUnit.Framework
{
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class TestAttribute : Attribute;

    internal sealed class SuccessException() : Exception("passed");
}

namespace Lesson01
{
    public static class OneThread
    {
        [NUnit.Framework.Test]
        public static void Passes()
        {
        }

        public static void RunAndWait(Action action)
        {
            var thread = new Thread(() => action());
            thread.Start();
            thread.Join();
        }
    }
}
