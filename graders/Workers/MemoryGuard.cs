using System.Runtime.ExceptionServices;

namespace Workers;

/// <summary>
/// Ends a process in which a submission uses up all memory again and again. The first times that is an exception like any other,
/// which the report explains with its line. But each time the whole heap is searched for something to give back, and a program that
/// catches the exception and goes on would keep its grader at that for hours.
/// </summary>
internal static class MemoryGuard
{
    private const int MostTimes = 8;

    // An exception of that kind may also be thrown by the program itself, or tell of an array that no memory could hold.
    private const long UsedUp = WorkerProgram.HeapLimit / 2;

    private static int times;

    /// <summary>Whether memory was used up since the last <see cref="Forget"/>.</summary>
    public static bool HasSeenIt => times > 0;

    /// <summary>Looks from now on.</summary>
    public static void Begin() => AppDomain.CurrentDomain.FirstChanceException += Look;

    /// <summary>Begins to count anew.</summary>
    public static void Forget() => times = 0;

    // Allocates nothing.
    private static void Look(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is OutOfMemoryException && GC.GetTotalMemory(forceFullCollection: false) > UsedUp
            && Interlocked.Increment(ref times) > MostTimes)
        {
            Environment.FailFast("All memory is used up.");
        }
    }
}
