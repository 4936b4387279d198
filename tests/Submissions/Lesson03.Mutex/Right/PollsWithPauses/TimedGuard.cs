// Right: tries, pauses for a moment, tries again until the time is over. Not elegant, and it keeps the contract.
using System.Diagnostics;

namespace Lesson03;

public class TimedGuard
{
    private readonly Lock _gate = new();

    public bool TryRun(TimeSpan timeout, Action body)
    {
        var clock = Stopwatch.StartNew();
        while (!_gate.TryEnter())
        {
            if (clock.Elapsed >= timeout)
            {
                return false;
            }

            Thread.Sleep(5);
        }

        try
        {
            body();
            return true;
        }
        finally
        {
            _gate.Exit();
        }
    }
}
