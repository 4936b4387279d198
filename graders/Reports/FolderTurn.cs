using System.Security.Cryptography;
using System.Text;

namespace Reports;

/// <summary>
/// Two runs may grade in one clone at the same time, and would write their reports between each other's. The system's mutex of the
/// folder's name lets one go after the other, and goes with a process that is killed.
/// </summary>
internal static class FolderTurn
{
    /// <summary>Does it while nobody else does anything of the kind with the folder.</summary>
    public static void Of(string folder, Action work)
    {
        using var mutex = Open(folder);
        var owned = mutex is not null && Take(mutex);
        try
        {
            work();
        }
        finally
        {
            if (owned)
            {
                mutex!.ReleaseMutex();
            }
        }
    }

    // Where the system keeps no such mutexes, as in a container whose temporary folder cannot be written to, nobody waits.
    private static Mutex? Open(string folder)
    {
        try
        {
            var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..32];
            return new Mutex(initiallyOwned: false, $@"Global\grades-{name}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or WaitHandleCannotBeOpenedException)
        {
            return null;
        }
    }

    private static bool Take(Mutex mutex)
    {
        try
        {
            return mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Its owner was killed; what it wrote is whole all the same.
            return true;
        }
    }
}
