using System.Runtime.ExceptionServices;

namespace Interleaver.Models;

/// <summary>Threads of the pool, for models: one for each thing to do, as in a pool that always has one to spare.</summary>
internal static class Pool
{
    /// <summary>Has it done, by a thread that is ordered after the calling one.</summary>
    /// <param name="item">What to do.</param>
    /// <param name="site">Where the source asks for it; 0 for where the thread is.</param>
    public static void Queue(Action item, int site = 0)
    {
        var self = Engine.Self;
        var here = self.Site;
        self.Site = site == 0 ? here : site;
        ThreadPool.Launch(item, null);
        self.Site = here;
    }

    /// <summary>Ends the process, as an exception that nobody can catch does.</summary>
    public static void Throw(Exception exception, int site = 0)
    {
        var thrown = ExceptionDispatchInfo.Capture(exception);
        Queue(thrown.Throw, site);
    }
}
