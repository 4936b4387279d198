using Interleaver.Detection;
using Interleaver.Events;

namespace Interleaver.Tests.Races;

/// <summary>
/// Tells a race detector a story, word by word. <c>0 starts 1</c>, <c>1 writes x</c>, <c>0 joins 1</c>, <c>1 releases L</c>,
/// <c>0 acquires L</c>, <c>1 publishes v</c>, <c>0 observes v</c>, <c>1 exchanges v</c>, <c>0 reads x</c>,
/// <c>0 atomic-reads x</c>, <c>0 atomic-writes x</c>. The site of an access is its number in the story, from 1.
/// </summary>
internal sealed class Story
{
    private readonly RaceDetector detector = new(new HappensBefore());
    private readonly Dictionary<string, SyncObject> objects = [];
    private readonly MemoryBlock block = new();
    private int number;

    public Story() => detector.OnBegin();

    /// <summary>What the detector found: the numbers of the two sentences, earlier first.</summary>
    public IReadOnlyList<(int Earlier, int Later)> Races => [.. detector.Races.Select(race => (race.Earlier.Site, race.Later.Site))];

    /// <summary>What the detector found, whole.</summary>
    public IReadOnlyList<Race> Found => detector.Races;

    /// <summary>Tells all sentences.</summary>
    public static Story Of(params string[] sentences)
    {
        var story = new Story();
        foreach (var sentence in sentences)
        {
            story.Tell(sentence);
        }

        return story;
    }

    private void Tell(string sentence)
    {
        number++;
        var words = sentence.Split(' ');
        var (thread, verb, what) = (int.Parse(words[0]), words[1], words[2]);
        AccessKind? access = verb switch
        {
            "reads" => AccessKind.Read,
            "writes" => AccessKind.Write,
            "atomic-reads" => AccessKind.AtomicRead,
            "atomic-writes" => AccessKind.AtomicWrite,
            _ => null,
        };
        if (access is { } kind)
        {
            detector.OnAccess(thread, block, what[0], 0, kind, number);
            return;
        }

        var other = verb is "starts" or "joins" ? int.Parse(what) : -1;
        detector.OnEvent(new Event(KindOf(verb), thread, other < 0 ? ObjectOf(what) : null, number, other));
    }

    private SyncObject ObjectOf(string name) =>
        objects.TryGetValue(name, out var target) ? target : objects[name] = new SyncObject(name);

    private static EventKind KindOf(string verb) => verb switch
    {
        "starts" => EventKind.ThreadStarted,
        "joins" => EventKind.ThreadJoined,
        "releases" => EventKind.Released,
        "acquires" => EventKind.Acquired,
        "publishes" => EventKind.Published,
        "observes" => EventKind.Observed,
        "exchanges" => EventKind.Exchanged,
        _ => throw new FormatException(verb),
    };
}
