// The demo of lesson 2: a class of our own that runs in a thread of its own.
// dotnet run --project solutions/Lesson02.CustomThread
using Lesson02;

Console.WriteLine("1. A worker that says something after a second");
var herald = new Herald("herald");
herald.Start();
Console.WriteLine("   Main:   waiting until the worker has ended");
herald.Join();
Console.WriteLine("   Main:   it has");

Console.WriteLine("2. A worker with data");
var postage = new Postage("postage", [20, 80, 500], grams => grams <= 50 ? 95 : grams <= 500 ? 180 : 290);
postage.Start();
postage.Join();
Console.WriteLine($"   Main:   three letters cost {postage.Total} cents");

Console.WriteLine("3. Two mistakes that are told");
Console.WriteLine($"   Main:   started already? {herald.HasStarted}");
try
{
    herald.Start();
}
catch (InvalidOperationException problem)
{
    Console.WriteLine($"   Main:   a second start: {problem.Message}");
}

try
{
    new Herald("late herald").Join();
}
catch (ThreadStateException problem)
{
    Console.WriteLine($"   Main:   a join that comes too early: {problem.Message}");
}

Console.WriteLine("4. A worker that fails and still says goodbye");
var climber = new Climber("climber");
climber.Start();
climber.Join();
Console.WriteLine($"   Main:   still here; the worker reports: {climber.Error?.Message}");

internal class Herald(string name) : WorkerThread(name)
{
    protected override void Run()
    {
        Thread.Sleep(1000);
        Console.WriteLine($"   Worker: hello from a thread named '{Thread.CurrentThread.Name}'");
    }
}

internal class Climber(string name) : WorkerThread(name)
{
    protected override void Run() => throw new InvalidOperationException("the rope is too short");

    protected override void OnEnded() => Console.WriteLine($"   Worker: '{Name}' is going home");
}
