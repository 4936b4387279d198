namespace Interleaver.Events;

/// <summary>A thread, or an asynchronous method without one, that cannot go on: what a deadlock is explained from.</summary>
/// <param name="Id">The thread's number, or one above those of all threads.</param>
/// <param name="Name">What a reader calls the thread.</param>
/// <param name="WaitsFor">What it waits for.</param>
/// <param name="Site">Where it waits.</param>
/// <param name="Joins">The thread whose end it waits for, or -1.</param>
public readonly record struct BlockedThread(int Id, string Name, SyncObject WaitsFor, int Site, int Joins);
