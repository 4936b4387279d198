// A property of a record, used by two threads under one lock.
// Interleavings: 2
record Person(string Name)
{
    public int Age { get; set; }
}

class Program
{
    private static void Main()
    {
        var person = new Person("Ada");
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                person.Age++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(person.Age == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
