using Grading;
using Grading.Checks;
using Grading.Submissions;

namespace Debugging;

/// <summary>A learner's folder with one lesson in it, the grade of its first task, and the file that an editor replays.</summary>
internal sealed class Failing : IDisposable
{
    private const string Lesson = "Lesson03.Mutex";

    /// <summary>
    /// Reads under the lock and writes under the lock, but not under the same one: an increment is lost when both threads have
    /// read before either has written. Line 11 reads, 16 adds, and 19 writes.
    /// </summary>
    public const string LostIncrement = """
        namespace Lesson03;
        public class Counter
        {
            private readonly object gate = new();
            private int value;
            public int Add(int amount)
            {
                int seen;
                lock (gate)
                {
                    seen = value;
                }

                // The other thread may come in here.

                var more = More(seen, amount);
                lock (gate)
                {
                    value = more;
                }

                return more;
            }

            public void Increment() => Add(1);
            public int Value { get { lock (gate) { return value; } } }

            private static int More(int seen, int amount) =>
                seen + amount;
        }
        """;

    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("debugging");

    public Failing()
    {
        Directory.CreateDirectory(Path.Combine(Folder, Lesson));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "solutions", Lesson), "*.cs"))
        {
            File.Copy(file, Path.Combine(Folder, Lesson, Path.GetFileName(file)));
        }

        File.WriteAllText(Counter, LostIncrement);
        var graders = new Lazy<GradersImage>(() => GradersImage.Load(typeof(Lessons.Marker).Assembly.Location));
        var request = new GradingRequest(Folder);
        var check = CheckDefinition.In(typeof(Lessons.Marker).Assembly).First(check => check.Lesson == Lesson);
        var result = new GradingSession(graders, request).Run(check).Should().BeOfType<CheckOutcome.Graded>().Which.Result;
        new FailureKeeper(Kept, request).Keep(check, ReplayCommand.ScheduleOf(result)!);
        Failure = LastFailure.Read(Kept)!;
    }

    /// <summary>What GRADE takes.</summary>
    public string Folder => Path.Combine(parent.FullName, "Übung one");

    /// <summary>The learner's file.</summary>
    public string Counter => Path.Combine(Folder, Lesson, "Counter.cs");

    /// <summary>What an editor reads to debug the last failing check.</summary>
    public string Kept => Path.Combine(parent.FullName, "last-failure.json");

    /// <summary>What is in it.</summary>
    public LastFailure Failure { get; }

    public void Dispose() => parent.Delete(recursive: true);
}
