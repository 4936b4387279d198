using System.Globalization;
using Soak;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["burn"])
{
    Burden.Burn();
    return 0;
}

// Up to which surroundings, and from which: a long soak may be done in parts. Fails when in one of them anything else is printed or
// written than in plain ones, which come first.
var count = args.Length > 0 ? int.Parse(args[0]) : 25;
var begin = args.Length > 1 ? int.Parse(args[1]) : 1;
var surroundings = 1 + count - begin;
using var kit = MixedKit.Make();
IReadOnlyList<Func<Surroundings, Graded>> commands = [around => Graded.Folder(kit, around), around => Graded.Class(kit, around)];
var first = commands.Select(command => command(Surroundings.Plain)).ToList();
if (first.FirstOrDefault(graded => graded.Card.Length == 0 || graded.Files.Count == 0) is { } nothing)
{
    Console.WriteLine($"Nothing was graded:\n{nothing.Errors}");
    return 2;
}

Console.WriteLine($"The first: {string.Join("; ", first)}\n{first[0].Card}\n{first[1].Card}");
var differences = 0;
for (var i = begin; i < count; i++)
{
    var around = Surroundings.Of(i);
    foreach (var (number, command) in commands.Index())
    {
        if (command(around).DifferenceFrom(first[number]) is { } difference)
        {
            differences++;
            Console.WriteLine($"{i + 1} of {count}, {around}: {difference}");
        }
    }

    Console.WriteLine($"{i + 1} of {count}, {around}: done");
}

Console.WriteLine($"{surroundings * (1 + MixedKit.Students)} gradings in {surroundings} surroundings, with {Surroundings.All}: {differences} differences");
return differences == 0 ? 0 : 1;
