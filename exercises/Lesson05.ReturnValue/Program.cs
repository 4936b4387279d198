// The demo of lesson 5: a thread of a class of our own works for a second and leaves a value; main waits for it and prints it.
// It works as soon as task 1 does.   dotnet run --project exercises/Lesson05.ReturnValue
using Lesson05;

var baker = new ResultThread<string>(() =>
{
    Thread.Sleep(1000); // in the oven
    return "a loaf of bread";
});

baker.Start();
Console.WriteLine("Main: the baker is at work, and I wait.");
baker.Join();
Console.WriteLine($"Main: the baker has left me {baker.Result}.");
