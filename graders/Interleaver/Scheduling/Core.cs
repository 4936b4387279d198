using System.Runtime.InteropServices;

namespace Interleaver.Scheduling;

/// <summary>
/// Where the OS threads of an exploration run: all on one core, for only one of them has the turn, and a hand-off within a
/// core wakes up no other one. What is explored does not depend on it, how long that keeps the machine busy does. Elsewhere
/// than on Linux, or where it is refused, threads run where the system puts them.
/// </summary>
public static class Core
{
    /// <summary>No core in particular.</summary>
    public const int Any = -1;

    // More cores than Linux can be built for.
    private const int MaskBytes = 1024;

    private static readonly byte[]? Allowed = ReadAllowed();

    // A new thread is where its parent was: 0 stands for not known.
    [ThreadStatic]
    private static int keptPlusTwo;

    /// <summary>The cores that threads may be kept on; none where that cannot be done.</summary>
    public static IReadOnlyList<int> All { get; } =
        [.. Enumerable.Range(0, MaskBytes * 8).Where(core => Allowed is not null && (Allowed[core / 8] >> (core % 8) & 1) != 0)];

    /// <summary>The core that the calling OS thread was told to stay on, or <see cref="Any"/>.</summary>
    public static int Kept => keptPlusTwo == 0 ? Any : keptPlusTwo - 2;

    /// <summary>Where the calling OS thread runs at this moment, or <see cref="Any"/> where threads cannot be kept on a core.</summary>
    public static int Current => Allowed is null ? Any : GetCore();

    /// <summary>Keeps the calling OS thread on the core from now on, or lets it go to <see cref="Any"/>.</summary>
    public static void Keep(int core)
    {
        if (Allowed is null || core + 2 == keptPlusTwo)
        {
            return;
        }

        var mask = Allowed;
        if (core != Any)
        {
            mask = new byte[MaskBytes];
            mask[core / 8] = (byte)(1 << (core % 8));
        }

        // Refused, it stays where it may be: slower, and right all the same.
        keptPlusTwo = (SetAffinity(0, MaskBytes, mask) == 0 ? core : Any) + 2;
    }

    private static byte[]? ReadAllowed()
    {
        var mask = new byte[MaskBytes];
        try
        {
            return OperatingSystem.IsLinux() && GetCore() >= 0 && GetAffinity(0, MaskBytes, mask) >= 0 ? mask : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "sched_getcpu")]
    private static extern int GetCore();

    [DllImport("libc", EntryPoint = "sched_getaffinity")]
    private static extern int GetAffinity(int thread, nint size, [Out] byte[] mask);

    [DllImport("libc", EntryPoint = "sched_setaffinity")]
    private static extern int SetAffinity(int thread, nint size, byte[] mask);
}
