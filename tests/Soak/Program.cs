using System.Globalization;
using Soak;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["burn"])
{
    Burden.Burn();
    return 0;
}

// How many gradings. Fails when one of them prints or writes anything else than the first.
var count = args.Length > 0 ? int.Parse(args[0]) : 1_000;
using var kit = MixedKit.Make();
var first = Graded.By(kit, Surroundings.Plain);
if (first.Card.Length == 0 || first.Files.Count == 0)
{
    Console.WriteLine($"Nothing was graded:\n{first.Errors}");
    return 2;
}

Console.WriteLine($"The first: {first}\n{first.Card}");
var differences = 0;
for (var i = 1; i < count; i++)
{
    var around = Surroundings.Of(i);
    var next = Graded.By(kit, around);
    if (next.DifferenceFrom(first) is { } difference)
    {
        differences++;
        Console.WriteLine($"{i + 1} of {count}, {around}: {difference}");
    }
    else if (i < 20 || i % 20 == 0)
    {
        Console.WriteLine($"{i + 1} of {count}, {around}: the same");
    }
}

Console.WriteLine($"{count} gradings, with {Surroundings.All}: {differences} differences");
return differences == 0 ? 0 : 1;
