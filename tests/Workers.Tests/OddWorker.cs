using Grading.Checks;

namespace Workers.Tests;

/// <summary>A worker that does not behave as one should. It begins like any other: it reads its token and says that it is alive.</summary>
internal static class OddWorker
{
    /// <summary>Answers the first check of a job and ends in the second.</summary>
    public const string Dies = "dies";

    /// <summary>Answers the first check of a job, and then says nothing any more.</summary>
    public const string Freezes = "freezes";

    /// <summary>Answers the first check of a job; the next answer has another token.</summary>
    public const string Forges = "forges";

    /// <summary>Answers the first check of a job; before the next answer, on the same line, stands something else.</summary>
    public const string Babbles = "babbles";

    /// <summary>Answers the first check of a job a second time.</summary>
    public const string RepeatsItself = "repeats itself";

    /// <summary>Answers everything, and says after each job that it can grade no more.</summary>
    public const string IsSpent = "is spent";

    /// <summary>Answers everything, and stays when there is no more to do.</summary>
    public const string Lingers = "lingers";

    /// <summary>Ends before it has said anything.</summary>
    public const string NeverBegins = "never begins";

    /// <summary>How to start it.</summary>
    public static WorkerProgram Program(string oddity) => new(WorkerProgram.Host, ["exec", typeof(OddWorker).Assembly.Location, oddity]);

    private static int Main(string[] arguments)
    {
        var oddity = arguments[0];
        if (oddity == NeverBegins)
        {
            Console.Error.WriteLine("no runtime was found");
            return 1;
        }

        var token = Console.ReadLine()!;
        Console.WriteLine(Lines.Write(token, new Message()));
        while (Console.ReadLine() is { } line)
        {
            Work(oddity, token, Lines.ReadJob(line).Checks);
        }

        if (oddity == Lingers)
        {
            StandStill();
        }

        return 0;
    }

    private static void Work(string oddity, string token, IReadOnlyList<string> checks)
    {
        Say(token, checks[0]);
        foreach (var check in checks.Skip(1))
        {
            switch (oddity)
            {
                case Dies:
                    Environment.Exit(3);
                    break;
                case Freezes:
                    StandStill();
                    break;
                case Forges:
                    Say(Lines.NewToken(), check);
                    break;
                case Babbles:
                    Console.Write("passed ");
                    Say(token, check);
                    break;
                default:
                    Say(token, oddity == RepeatsItself ? checks[0] : check);
                    break;
            }
        }

        Console.WriteLine(Lines.Write(token, new Message(IsSpent: oddity == IsSpent)));
    }

    private static void Say(string token, string check) =>
        Console.WriteLine(Lines.Write(token, new Message(new CheckAnswer(check, new CheckWords(CheckEnd.Passed, $"process {Environment.ProcessId}"), null, null))));

    private static void StandStill() => new ManualResetEventSlim().Wait();
}
