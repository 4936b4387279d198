using Grading;

namespace Benchmarks;

/// <summary>What grading costs a learner who waits for the card, beyond what <c>dotnet test</c> takes to run nothing at all.</summary>
internal static class Gradings
{
    private const int Rounds = 5;

    // A project of tests as any other: restored, built if need be, and asked for tests by the SDK's own targets.
    private const string Ordinary = "tests/TestLogger.Tests";

    private static readonly string[] Solutions = ["-e", "GRADE=solutions"];
    private static readonly string[] TwoLessons = ["--filter", "Lesson01|Lesson03"];
    private static readonly string[] Nothing = ["--filter", "NoCheckOfThatName"];

    /// <summary>
    /// The medians of several runs in turn: with the solutions graded, all and those of two lessons, and with a filter that no check
    /// matches; then what a learner waits for who has just saved a file, and what an ordinary project takes to run nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">The solutions did not get every point, or the untouched exercises all.</exception>
    public static void Print()
    {
        DotNet.Run("build", "graders/Lessons");
        DotNet.Run("build", Ordinary);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (
            Solved: Time(0, ["--no-build", .. Solutions]), Two: Time(0, ["--no-build", .. Solutions, .. TwoLessons]), Empty: Time(1, ["--no-build", .. Nothing]),
            Saved: TimeSaved(), EmptyOrdinary: Time(0, [Ordinary, .. Nothing]))).ToList();
        var (solved, two, empty) = (Median(rounds.Select(r => r.Solved)), Median(rounds.Select(r => r.Two)), Median(rounds.Select(r => r.Empty)));
        Console.WriteLine($"grading the solutions / an empty run:   {solved,9:F2} / {empty:F2} s, {solved - empty:F2} s more");
        Console.WriteLine($"grading those of lessons 1 and 3 / an empty run:   {two,9:F2} / {empty:F2} s, {two - empty:F2} s more");
        var (saved, ordinary) = (Median(rounds.Select(r => r.Saved)), Median(rounds.Select(r => r.EmptyOrdinary)));
        Console.WriteLine($"a file saved, and the card / an empty dotnet test of a project:   {saved,9:F2} / {ordinary:F2} s, {saved / ordinary:F2} times");
    }

    private static double TimeSaved()
    {
        File.SetLastWriteTimeUtc(Path.Combine(Repository.Exercises, "Lesson03.Mutex", "Counter.cs"), DateTime.UtcNow);
        return Time(1);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static double Time(int expected, params string[] arguments) => DotNet.Seconds(expected, ["test", .. arguments]);
}
