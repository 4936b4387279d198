// Attack: an attribute that the runtime obeys, made by the submission.
// Expect: tampering
// Says: IgnoresAccessChecksTo

[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("Interleaver")] // <- here

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name => name;
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
