// A property of a record, used by two threads without a lock.
record Person(string Name)
{
    public int Age { get; set; }
}

class Program
{
    private static void Main()
    {
        var person = new Person("Ada");
        var other = new Thread(() => person.Age++); // <- here
        other.Start();
        person.Age++; // <- here
        other.Join();
    }
}
