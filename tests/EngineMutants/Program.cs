using System.Globalization;
using EngineMutants;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Quick tests first: most mutants are caught by them. Who is not is put to all of them.
string[] filters = ["FullyQualifiedName~.Races.|FullyQualifiedName~CorpusTests.Gets", "FullyQualifiedName~Interleaver"];

// Which files of the engine, and which of their mutants: every n-th.
using var kit = MutatedKit.Make(args.ElementAtOrDefault(0) ?? "graders/Interleaver/Detection/");
var every = args.Length > 1 ? int.Parse(args[1]) : 1;
var left = kit.Mutants.Where(mutant => mutant.Number % every == 0).ToList();
Console.WriteLine($"{kit.Mutants.Count} mutants, {left.Count} of them tried");
foreach (var filter in filters)
{
    if (left.Count == 0)
    {
        break;
    }

    var start = DateTime.UtcNow;
    if (kit.Catch(-1, filter, TimeSpan.FromHours(1)) is not null)
    {
        Console.WriteLine($"Without any mutant, the tests {filter} fail.");
        return 2;
    }

    var patience = 5 * (DateTime.UtcNow - start);
    Console.WriteLine($"The tests {filter} take {(patience / 5).TotalSeconds:F0} s:");
    left = [.. left.Where(mutant => !IsCaught(mutant, filter, patience))];
}

Console.WriteLine($"{left.Count} survived");
return 0;

bool IsCaught(Mutant mutant, string filter, TimeSpan patience)
{
    var seconds = kit.Catch(mutant.Number, filter, patience);
    Console.WriteLine($"{(seconds is null ? "survived" : $"{seconds,6:F0} s")}  {mutant}");
    return seconds is not null;
}
