// It would be enumerated in the order of hash codes, which differ from run to run.
using System.Collections;

class Words : Hashtable
{
}

class Program
{
    private static void Main() => Console.WriteLine(new Words { ["a"] = 1 }.Count);
}
