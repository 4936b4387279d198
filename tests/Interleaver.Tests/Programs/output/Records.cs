// Records: equality, with, inheritance, deconstruction, printing.
record Animal(string Name, int Legs)
{
    public string? Owner { get; init; }

    public virtual string Sound => "…";
}

record Dog(string Name) : Animal(Name, 4)
{
    public override string Sound => "Woof";
}

record Pair<T>(T First, T Second) where T : notnull
{
    public Pair<T> Swap() => new(Second, First);
}

class Program
{
    private static void Main()
    {
        var rex = new Dog("Rex") { Owner = "Ada" };
        var max = rex with { Name = "Max" };
        Animal animal = max;
        Console.WriteLine(rex);
        Console.WriteLine($"{animal} {animal.Sound}");
        Console.WriteLine($"{rex == max} {rex == max with { Name = "Rex" }} {rex.Equals((Animal)rex)} {ReferenceEquals(rex, rex with { })}");
        var (name, legs) = animal;
        Console.WriteLine($"{name} {legs}");
        Console.WriteLine(new Pair<int>(1, 2).Swap());
        Console.WriteLine(new HashSet<Pair<string>> { new("a", "b"), new("a", "b"), new("b", "a") }.Count);
        var anonymous = new { rex.Name, Age = 3 };
        Console.WriteLine($"{anonymous} {anonymous.Equals(new { Name = "Rex", Age = 3 })}");
    }
}
