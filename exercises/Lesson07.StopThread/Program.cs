// The demo of lesson 7: a worker reports every second; main lets it, then asks it to stop, waits for that, and says so.
// It works as soon as task 1 does.   dotnet run --project exercises/Lesson07.StopThread
using Lesson07;

var worker = new Ticker(TimeSpan.FromSeconds(1), () => Console.WriteLine("Worker: still at work."));

worker.Start();
Thread.Sleep(3500); // three reports, and half a pause
Console.WriteLine("Main: the worker may stop now.");
worker.Stop();
Console.WriteLine("Main: it has, and did not sleep its second out.");
