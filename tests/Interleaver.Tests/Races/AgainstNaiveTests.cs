using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Races;

/// <summary>The detector against the definition, on histories made by chance.</summary>
public class AgainstNaiveTests
{
    private const int Threads = 4;
    private const int Locations = 3;
    private const int Objects = 3;

    // So many the detector keeps; the first of them is all that a verdict needs.
    private const int MostRaces = 16;

    [Test]
    public void Finds_the_first_race_of_every_location_and_reports_none_that_is_not_one([Values(20, 60)] int length)
    {
        var (withRaces, without) = (0, 0);
        for (ulong seed = 1; seed <= 1_000; seed++)
        {
            var history = Make(new Pcg(seed), length);
            var naive = new Naive();
            var detector = new RaceDetector(new HappensBefore());
            Play(history, naive, detector);
            var found = detector.Races.Select(race => (race.Earlier.Site, race.Later.Site, race.Slot)).ToList();

            found.Should().BeSubsetOf(naive.Races, $"history {seed} has no others");
            for (var location = 0; location < Locations && found.Count < MostRaces; location++)
            {
                // The access at which the first collision of a location shows; which of several earlier ones is named may differ.
                First(found, location).Should().Be(First(naive.Races, location), $"location {location} of history {seed}:\n{string.Join('\n', history)}");
            }

            _ = naive.Races.Count > 0 ? withRaces++ : without++;
        }

        withRaces.Should().BeGreaterThan(100);
        (without + withRaces).Should().Be(1_000);
    }

    private static int? First(IEnumerable<(int Earlier, int Later, int Location)> races, int location) =>
        races.Where(race => race.Location == location).Select(race => (int?)race.Later).Min();

    private static void Play(List<Happening> history, Naive naive, RaceDetector detector)
    {
        var objects = Enumerable.Range(0, Objects).Select(i => new SyncObject($"object {i}")).ToList();
        var block = new MemoryBlock();
        detector.OnBegin();
        for (var number = 0; number < history.Count; number++)
        {
            var next = history[number];
            naive.Add(next);
            if (next.Access is { } access)
            {
                detector.OnAccess(next.Thread, block, next.Location, 0, access, number);
            }
            else
            {
                detector.OnEvent(new Event(next.Kind!.Value, next.Thread, next.Object < 0 ? null : objects[next.Object], number, next.Other));
            }
        }
    }

    // Threads are started in the order of their numbers. Who was joined has ended, and does nothing more.
    private static List<Happening> Make(Pcg random, int length)
    {
        var history = new List<Happening>();
        var started = 1;
        var running = new List<int> { 0 };
        while (history.Count < length)
        {
            var thread = running[random.Below(running.Count)];
            switch (random.Below(10))
            {
                case 0 when started < Threads:
                    running.Add(started);
                    history.Add(new Happening(thread, EventKind.ThreadStarted, null, -1, -1, started++));
                    break;
                case 1 when running.Count > 1 && random.Below(3) == 0:
                    running.Remove(thread);
                    history.Add(new Happening(running[random.Below(running.Count)], EventKind.ThreadJoined, null, -1, -1, thread));
                    break;
                case >= 2 and <= 5:
                    EventKind[] kinds = [EventKind.Released, EventKind.Acquired, EventKind.Published, EventKind.Observed, EventKind.Exchanged];
                    history.Add(new Happening(thread, kinds[random.Below(kinds.Length)], null, random.Below(Objects), -1, -1));
                    break;
                default:
                    history.Add(new Happening(thread, null, (AccessKind)random.Below(4), -1, random.Below(Locations), -1));
                    break;
            }
        }

        return history;
    }
}
