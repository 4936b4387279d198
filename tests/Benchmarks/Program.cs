using System.Globalization;
using Benchmarks;

// With `speed`, `grading` or `bugs` only that table; with nothing all of them.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0 || args.Contains("speed"))
{
    SpeedTable.Print();
}

if (args.Length == 0 || args.Contains("grading"))
{
    Gradings.Print();
}

if (args.Length == 0 || args.Contains("bugs"))
{
    BugTable.Print();
}
