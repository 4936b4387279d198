// The demo of lesson 3: ten threads want one lock. Each takes it, says so, keeps it for a moment, and leaves.
// It works as soon as task 4 does.   dotnet run --project exercises/Lesson03.Mutex
using Lesson03;

var guard = new Guard();
guard.Run(() => Console.WriteLine("Main has had the lock and gave it back. Ten threads want it now."));

var threads = new Thread[10];
for (var i = 0; i < threads.Length; i++)
{
    var number = i; // a copy of its own for each thread: `i` moves on
    var pause = TimeSpan.FromSeconds(Random.Shared.NextDouble() / 2);
    threads[i] = new Thread(() => Visit(number, pause));
    threads[i].Start();
}

foreach (var thread in threads)
{
    thread.Join();
}

Console.WriteLine("All ten have been there, one after another.");

void Visit(int number, TimeSpan pause)
{
    guard.Run(() =>
    {
        Console.WriteLine($"> thread {number} has the lock and keeps it for {pause.TotalSeconds:0.00} s");
        Thread.Sleep(pause);
    });
}
