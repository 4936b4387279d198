using Grading;
using Interleaver.Checking;
using Lessons.Tests;
using StressTest;

if (args.Length == 2)
{
    Environment.Exit((int)Stress.RunHere(args[0], args[1]));
}

var rows = new List<(Case, VerdictKind, Outcome)>();
foreach (var wrong in Case.Wrong)
{
    // What does not compile or is refused never gets as far as a test.
    var failed = Kit.Grade(wrong.Submission).Where(result => !result.Passed).ToList();
    if (failed.Find(result => TestSupport.Slug.Of(result.Verdict) == wrong.Verdict) is { Failure: not null } result)
    {
        var outcome = Stress.Of(wrong, result.Check);
        rows.Add((wrong, result.Verdict, outcome));
        Console.WriteLine($"{wrong}: {outcome}");
    }
}

File.WriteAllText(Path.Combine(Repository.Root, "tests", "StressTest", "README.md"), Table.Write(rows));
