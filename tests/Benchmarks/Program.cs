using System.Globalization;
using Benchmarks;

// With `speed` or `bugs` only that table; with nothing both.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!args.Contains("bugs"))
{
    SpeedTable.Print();
}

if (!args.Contains("speed"))
{
    BugTable.Print();
}
