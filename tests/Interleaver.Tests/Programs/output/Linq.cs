// LINQ in both forms, lazily: grouping, joining, ordering, aggregating, zipping, chunks.
record Person(string Name, string City, int Age);

class Program
{
    private static void Main()
    {
        var people = new List<Person> { new("Ada", "London", 36), new("Bob", "Paris", 41), new("Cid", "London", 29), new("Dan", "Rome", 33) };
        var byCity = from person in people
                     where person.Age > 30 || person.City == "London"
                     group person by person.City into city
                     orderby city.Key
                     select new { City = city.Key, Names = string.Join('+', city.Select(p => p.Name)), Mean = city.Average(p => p.Age) };
        foreach (var city in byCity)
        {
            Console.WriteLine(FormattableString.Invariant($"{city.City}: {city.Names} {city.Mean}"));
        }

        var capitals = new Dictionary<string, string> { ["London"] = "UK", ["Paris"] = "France" };
        Console.WriteLine(string.Join(' ', people.Join(capitals, p => p.City, c => c.Key, (p, c) => $"{p.Name}@{c.Value}")));
        var seen = 0;
        var query = people.Select(p =>
        {
            seen++;
            return p.Age;
        }).Where(a => a % 3 == 0);
        Console.WriteLine(seen);
        Console.WriteLine($"{query.First()} {seen} {query.Count()} {seen}");
        people.Add(new Person("Eve", "Oslo", 30));
        Console.WriteLine($"{query.Sum()} {people.MaxBy(p => p.Age)?.Name} {people.Min(p => p.Name)} {people.Any(p => p.Age > 50)} {people.All(p => p.Age > 20)}");
        Console.WriteLine(string.Join(' ', Enumerable.Range(1, 7).Chunk(3).Select(chunk => $"[{string.Join(',', chunk)}]")));
        Console.WriteLine(string.Join(' ', new[] { 1, 2, 3 }.Zip("abc", (n, c) => $"{n}{c}")));
        Console.WriteLine(Enumerable.Range(1, 5).Aggregate(1, (a, b) => a * b));
        Console.WriteLine(string.Join(' ', people.OrderByDescending(p => p.City.Length).ThenBy(p => p.Name).Select(p => p.Name)));
        Console.WriteLine(string.Join(' ', people.ToLookup(p => p.Name[0] < 'C')[true].Select(p => p.Name)));
        Console.WriteLine(string.Join(' ', people.SelectMany(p => p.Name).Distinct().Except("aeiou").Order()));
        Console.WriteLine(string.Join(' ', people.ToDictionary(p => p.Name, p => p.Age).Where(p => p.Value < 34).Select(p => p.Key)));
    }
}
