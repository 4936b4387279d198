using Lessons.Tests;
using StressTest;

if (args is [var file, var type, var method, var isTrial])
{
    Environment.Exit((int)Stress.RunHere(file, type, method, bool.Parse(isTrial)));
}

// Several processes at a time: most of them wait most of the time, and that one disturbs another is what finds mistakes.
var several = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 4 };
var checks = Kit.Checks;
var trials = new Outcome[checks.Count];
Parallel.For(0, checks.Count, several, i =>
{
    trials[i] = Stress.Trial(checks[i]);
    Console.WriteLine($"{checks[i].Lesson} {checks[i].Method.Name}: {trials[i]} with the solution");
});

var byCheck = checks.Zip(trials).ToDictionary(pair => pair.First, pair => pair.Second);
var cases = Case.Wrong.ToList();
var rows = new Row?[cases.Count];
Parallel.For(0, cases.Count, several, i =>
{
    rows[i] = Row.Of(cases[i], byCheck);
    Console.WriteLine($"{cases[i]}: {rows[i]?.Outcome.ToString() ?? "not run"}");
});

Table.Write([.. rows.OfType<Row>()], trials);
