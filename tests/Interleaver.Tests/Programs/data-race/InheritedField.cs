// A field of a base class, reached through the derived one, used by two threads without a lock.
class Base
{
    protected int value;

    public int Value => value;
}

class Derived : Base
{
    public int Other;

    public void Add() => value++; // <- here
}

class Program
{
    private static void Main()
    {
        var derived = new Derived();
        var other = new Thread(() => derived.Add());
        other.Start();
        derived.Add();
        other.Join();
    }
}
