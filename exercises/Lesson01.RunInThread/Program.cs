using System.Diagnostics;
using Lesson01;

// The demo of lesson 1. It stops with an exception at the first task that is not done yet.

Console.WriteLine("1. One thread");
Console.WriteLine("   Main:   waiting for the thread...");
OneThread.RunAndWait(() =>
{
    Thread.Sleep(1000);
    Console.WriteLine("   Thread: hello from another thread");
});
Console.WriteLine("   Main:   the thread has ended");

Console.WriteLine("2. Three threads that take a second each");
var clock = Stopwatch.StartNew();
ManyThreads.RunTogether(
    () => Report("tea"),
    () => Report("toast"),
    () => Report("eggs"));
Console.WriteLine($"   Main:   breakfast after {clock.Elapsed.TotalSeconds:F1} s");

Console.WriteLine("3. A thread to go on with");
Thread baker = BackgroundThread.Start("baker", () =>
{
    Thread.Sleep(1000);
    Console.WriteLine($"   Thread: '{Thread.CurrentThread.Name}' is done");
});
Console.WriteLine("   Main:   the thread is running, and so am I");
baker.Join();
Console.WriteLine("   Main:   the thread has ended");

Console.WriteLine("4. A thread that fails");
Exception? error = GuardedThread.RunAndReport(() => throw new InvalidOperationException("the oven is cold"));
Console.WriteLine($"   Main:   still here; the thread reported: {error?.Message}");

static void Report(string what)
{
    Thread.Sleep(1000);
    Console.WriteLine($"   Thread: {what} ready");
}
