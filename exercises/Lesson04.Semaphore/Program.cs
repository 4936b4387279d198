// The demo of lesson 4: ten threads want to work, and two at a time may. Each of them reports the value that it got.
// It works as soon as task 1 does.   dotnet run --project exercises/Lesson04.Semaphore
using Lesson04;

var limiter = new Limiter(2);
var threads = new Thread[10];
for (var i = 0; i < threads.Length; i++)
{
    var number = i; // a copy of its own for each thread: `i` moves on
    threads[i] = new Thread(() => Work(number));
    threads[i].Start();
}

foreach (var thread in threads)
{
    thread.Join();
}

Console.WriteLine($"All ten are done, and {limiter.Inside} are inside.");

void Work(int number)
{
    limiter.Enter();
    try
    {
        var value = Random.Shared.NextDouble();
        Thread.Sleep(TimeSpan.FromSeconds(value)); // two threads sleep here side by side, never three
        Console.WriteLine($"> thread {number} got {value:0.00}, inside: {limiter.Inside}");
    }
    finally
    {
        limiter.Leave();
    }
}
