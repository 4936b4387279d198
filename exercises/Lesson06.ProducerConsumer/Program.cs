// The demo of lesson 6: a producer puts ten values with pauses in between, and an end mark behind the last one; a consumer
// prints what it takes until it meets the mark.
// It works as soon as task 1 does.   dotnet run --project exercises/Lesson06.ProducerConsumer
using Lesson06;

var queue = new BoundedQueue<double?>(3);
var consumer = new Thread(Consume);
var producer = new Thread(Produce);
consumer.Start();
producer.Start();
producer.Join();
consumer.Join();
Console.WriteLine("Main: both have ended.");

void Produce()
{
    Console.WriteLine("Producer: at work");
    for (var i = 0; i < 10; i++)
    {
        var value = Random.Shared.NextDouble();
        Thread.Sleep(TimeSpan.FromSeconds(value));
        queue.Put(value);
    }

    queue.Put(null); // the mark. One is enough for one consumer, and for no more than one: task 2 does better
    Console.WriteLine("Producer: done");
}

void Consume()
{
    Console.WriteLine("Consumer: at work");
    while (queue.Take() is { } value) // waits here while the queue is empty
    {
        Console.WriteLine($"> got {value:0.000}");
    }

    Console.WriteLine("Consumer: done");
}
