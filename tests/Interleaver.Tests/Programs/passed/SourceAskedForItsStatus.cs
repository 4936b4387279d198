// Who learns from the status that there is a result sees what was done before it was set.
using System.Threading.Tasks.Sources;

class Program
{
    private static readonly Source Given = new();
    private static int part;

    private static void Main()
    {
        var working = new Thread(() =>
        {
            part = 1;
            Given.Core.SetResult(0);
        });
        working.Start();
        if (Given.Core.GetStatus(Given.Core.Version) == ValueTaskSourceStatus.Succeeded && part != 1)
        {
            throw new InvalidOperationException();
        }

        working.Join();
    }

    private sealed class Source
    {
        public ManualResetValueTaskSourceCore<int> Core;
    }
}
