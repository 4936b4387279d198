using System.Globalization;
using Benchmarks;
using Grading;
using Interleaver.Scheduling.Strategies;
using TestSupport;

// Everything is measured several times in turn, and the median counts: the machine may be busy with other things.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Rounds = 5;
var increments = Programs.Load(Path.Combine(AppContext.BaseDirectory, "Workloads", "LockedIncrements.cs"));
var (pct, random, raw) = (new List<double>(), new List<double>(), new List<double>());
for (var round = 0; round < Rounds; round++)
{
    raw.Add(HandOffs.RawPerSecond(threads: 4, count: 40_000));
    random.Add(Exploring.HandOffsPerSecond(increments, new RandomWalk(1), interleavings: 200));
    pct.Add(Exploring.InterleavingsPerSecond(increments, new PctStrategy(1, 3), interleavings: 3_000));
}

var share = random.Zip(raw, (ours, theirs) => ours / theirs).Order().ElementAt(Rounds / 2);
Console.WriteLine($"4 threads x 25 locked increments, PCT:  {Median(pct),9:F0} interleavings/s   (target 4000)");
Console.WriteLine($"raw hand-offs among 4 threads:          {Median(raw),9:F0} /s");
Console.WriteLine($"hand-offs of a random walk:             {Median(random),9:F0} /s, {share:P0} of raw   (target 60 %)");
var (early, late) = Exploring.HeapOver(increments, interleavings: 100_000);
Console.WriteLine($"heap after 10,000 / 100,000 runs:       {early / 1024.0,9:F0} / {late / 1024.0:F0} KiB, {late / (double)early:F2} times   (target flat)");

Gradings.Build(Repository.Root);
var gradings = Enumerable.Range(0, Rounds).Select(_ => Gradings.Seconds(Repository.Root)).ToList();
var (solved, empty) = (Median([.. gradings.Select(g => g.Solved)]), Median([.. gradings.Select(g => g.Empty)]));
Console.WriteLine($"grading the solutions / an empty run:   {solved,9:F2} / {empty:F2} s, {solved - empty:F2} s more   (target 2)");

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
