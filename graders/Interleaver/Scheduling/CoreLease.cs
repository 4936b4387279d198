namespace Interleaver.Scheduling;

/// <summary>One exploration's use of a core, so that those of one process spread over them.</summary>
internal sealed class CoreLease : IDisposable
{
    private static readonly Dictionary<int, int> Users = [];

    private CoreLease(int core) => Core = core;

    /// <summary>The core, or <see cref="Core.Any"/>.</summary>
    public int Core { get; }

    /// <summary>
    /// A core with the fewest users. Of several, the one that the calling thread runs on: where other programs keep the
    /// rest busy, the system has put it there.
    /// </summary>
    public static CoreLease Take()
    {
        if (Scheduling.Core.All.Count == 0)
        {
            return new CoreLease(Scheduling.Core.Any);
        }

        lock (Users)
        {
            var here = Scheduling.Core.Current;
            var core = Scheduling.Core.All.OrderBy(Users.GetValueOrDefault).ThenBy(core => core != here).First();
            Users[core] = Users.GetValueOrDefault(core) + 1;
            return new CoreLease(core);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (Users)
        {
            if (Core != Scheduling.Core.Any)
            {
                Users[Core]--;
            }
        }
    }
}
