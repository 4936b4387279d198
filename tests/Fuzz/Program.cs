using System.Globalization;
using Interleaver.Scheduling;
using Interleaver.Tests.Fuzz;

// How many programs to make, and from which seed; the quick tests have the seeds 1 to 3. Fails with the first disagreement, shrunk.
const int Batch = 100;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var count = args.Length > 0 ? int.Parse(args[0]) : 2_000;
var seed = args.Length > 1 ? ulong.Parse(args[1]) : 1_000;

Core.Keep(Core.Current);
var tally = new Comparison.Tally(0, 0, 0, 0);
for (var done = 0; done < count; done += Batch)
{
    if (Comparison.Of([.. FuzzedPrograms.Make(seed + (ulong)(done / Batch), Batch)], ref tally) is { } disagreement)
    {
        Console.WriteLine($"Seed {seed + (ulong)(done / Batch)}: {disagreement}");
        return 1;
    }

    if ((done / Batch) % 10 == 9)
    {
        Console.WriteLine($"{done + Batch} of {count}: {tally}");
    }
}

Console.WriteLine($"{count} programs from seed {seed} on: {tally.Compared} compared, {tally.Racy} of them with data races, "
    + $"{tally.TooLong} too long, {tally.Interleavings} interleavings, no disagreement");
return 0;
