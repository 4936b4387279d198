using System.Collections.Concurrent;
using System.Globalization;
using EngineMutants;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [MutatedKit.Trying, var only])
{
    Trials.Run(only);
    return 0;
}

// Which files of the engine, and which of their mutants: every n-th, or those that survived an earlier run, whose output is in the file.
// Then, by which tests: those with that in their names.
const int MostTestsAlone = 30;
var explanations = Explanations.Read();
using var kit = MutatedKit.Make(args.ElementAtOrDefault(0) ?? "graders/Interleaver/Detection/");
var tried = Choose(kit.Mutants, args.ElementAtOrDefault(1) ?? "1");
Console.WriteLine($"{kit.Mutants.Count} mutants, {tried.Count} of them tried");

var lanes = Enumerable.Range(0, Environment.ProcessorCount).Select(core => new Lane(kit, core, args.ElementAtOrDefault(2) ?? "")).ToList();
lanes[0].Start();
var survivors = Try(tried, withLongTests: false, alone: false);

// What runs once in a process was over for all but the first mutant, and few tests came to it.
var alone = survivors.Where(survivor => survivor.Tests is > 0 and <= MostTestsAlone).Select(survivor => survivor.Mutant).ToList();
survivors = [.. survivors.Where(survivor => !alone.Contains(survivor.Mutant)), .. Try(alone, withLongTests: false, alone: true)];
Print();
survivors = Try([.. survivors.Select(survivor => survivor.Mutant)], withLongTests: true, alone: false);
Print();
lanes.ForEach(lane => lane.Dispose());
explanations.OfNone(kit.Mutants).ToList().ForEach(description => Console.WriteLine($"explained, but there is no such mutant: {description}"));
return survivors.Exists(survivor => explanations.Of(survivor.Mutant) is null) ? 1 : 0;

static List<Mutant> Choose(IReadOnlyList<Mutant> mutants, string which)
{
    if (int.TryParse(which, out var every))
    {
        return [.. mutants.Where(mutant => mutant.Number % every == 0)];
    }

    var survived = File.ReadLines(which).Where(line => line.Contains(Trials.Survived, StringComparison.Ordinal)).ToList();
    return [.. mutants.Where(mutant => survived.Exists(mutant.IsIn))];
}

void Print()
{
    var unexplained = survivors.Select(survivor => survivor.Mutant).Where(mutant => explanations.Of(mutant) is null).OrderBy(mutant => mutant.Number).ToList();
    Console.WriteLine($"{survivors.Count} of {tried.Count} survived; Survivors/ says why, but for {unexplained.Count}:");
    unexplained.ForEach(mutant => Console.WriteLine($"  {mutant.Description}"));
}

List<(Mutant Mutant, int Tests)> Try(List<Mutant> mutants, bool withLongTests, bool alone)
{
    var (queue, left) = (new ConcurrentQueue<Mutant>(mutants), new ConcurrentBag<(Mutant, int)>());
    Task.WaitAll([.. lanes.Select(lane => Task.Factory.StartNew(() => TryAll(lane), TaskCreationOptions.LongRunning))]);
    return [.. left];

    void TryAll(Lane lane)
    {
        while (queue.TryDequeue(out var mutant))
        {
            var answer = lane.Try(mutant.Number, withLongTests, alone);
            Console.WriteLine($"{mutant}  {answer}");
            if (answer.StartsWith(Trials.Survived, StringComparison.Ordinal))
            {
                left.Add((mutant, int.Parse(answer[Trials.Survived.Length..])));
            }
        }
    }
}
