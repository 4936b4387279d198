using System.Reflection;
using Interleaver.Scheduling;
using NUnit.Framework.Interfaces;

namespace EngineMutants;

/// <summary>
/// What the copy's program does: for each number that it reads it switches that mutant on, runs the tests that come to it, quick ones
/// first, and answers with a line. Where a test goes on for too long, or the engine does not work any more without the mutant, it ends itself.
/// </summary>
internal sealed class Trials
{
    /// <summary>Follows the number where the long tests are to run, and not the others.</summary>
    public const string WithLongTests = " long";

    /// <summary>The answer when it was no fair trial: a mutant before this one had left something behind.</summary>
    public const string Again = "again";

    /// <summary>What the answer begins with for a mutant that no test caught; the number of tests that came to it follows.</summary>
    public const string Survived = "survived all tests that come to it: ";

    /// <summary>What the answer ends with when the process does, too.</summary>
    public const string Ends = " (and ends)";

    private const string Known = "tests.txt";
    private const double Long = 250;
    private static readonly int[] Chunks = [15, 60, 250];

    private readonly TextWriter answers = Console.Out;
    private readonly EngineTests tests;
    private readonly Dictionary<string, TestRun> runs;
    private readonly List<ITest> killers = [];
    private readonly PropertyInfo active;
    private readonly bool[] reached;
    private readonly HangWatch watch = new();
    private int mutant = -1;

    private Trials(string only)
    {
        tests = new EngineTests(only);
        var switches = typeof(Scheduler).Assembly.GetType("Interleaver.Mutation", throwOnError: true)!;
        active = switches.GetProperty("Active")!;
        reached = (bool[])switches.GetProperty("Reached")!.GetValue(null)!;
        runs = File.Exists(Known) ? TestRun.Read(Known) : [];
    }

    /// <summary>Answers until there is nothing more to read.</summary>
    /// <param name="only">By which tests.</param>
    public static void Run(string only)
    {
        var trials = new Trials(only);
        if (trials.runs.Count == 0)
        {
            trials.Measure();
        }

        trials.watch.Start(test =>
        {
            trials.Answer($"goes on for ever in {test.Name}{Ends}");
            Environment.Exit(0);
        });
        trials.answers.WriteLine("ready");
        for (var isFirst = true; Console.ReadLine() is { } line; isFirst = false)
        {
            trials.Try(int.Parse(line.Replace(WithLongTests, "", StringComparison.Ordinal)), line.EndsWith(WithLongTests, StringComparison.Ordinal), isFirst);
        }
    }

    // How long each test takes, and which mutants it comes to.
    private void Measure()
    {
        var before = TimeSpan.Zero;
        var failed = tests.FirstFailing(
            tests.All,
            _ =>
            {
                Array.Clear(reached);
                before = Environment.CpuUsage.TotalTime;
            },
            test => runs[test.FullName] = new TestRun(
                test.FullName, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds, [.. reached.Index().Where(one => one.Item).Select(one => one.Index)]));
        if (failed is not null)
        {
            Console.Error.WriteLine($"Fails without any mutant: {failed.FullName}");
            Environment.Exit(1);
        }

        TestRun.Write(Known, runs.Values);
    }

    private void Try(int number, bool withLongTests, bool isFirst)
    {
        mutant = number;
        var left = tests.All.Where(test => runs[test.FullName] is var run && run.Reaches(number) && run.Milliseconds > Long == withLongTests)
            .OrderByDescending(killers.LastIndexOf).ThenBy(test => runs[test.FullName].Milliseconds).ToList();
        var count = left.Count;
        active.SetValue(null, number);
        ITest? killer = null;
        for (var i = 0; killer is null && left.Count > 0; i++)
        {
            var chunk = left.Take(i < Chunks.Length ? Chunks[i] : left.Count).ToList();
            killer = FirstFailing(chunk);
            left.RemoveRange(0, chunk.Count);
        }

        active.SetValue(null, -1);
        if (killer is null)
        {
            Answer($"{Survived}{count}");
            return;
        }

        killers.Remove(killer);
        killers.Add(killer);
        var isSpoilt = FirstFailing([killer]) is not null;
        Answer((isSpoilt && !isFirst ? Again : $"caught by {killer.FullName}") + (isSpoilt ? Ends : ""));
        if (isSpoilt)
        {
            Environment.Exit(0);
        }
    }

    private ITest? FirstFailing(List<ITest> chosen) =>
        tests.FirstFailing(chosen, test => watch.Begin(runs[test.FullName]), _ => watch.End());

    private void Answer(string text)
    {
        answers.WriteLine($"{mutant}\t{text}");
        answers.Flush();
    }
}
