using System.Globalization;
using Benchmarks;

// With `speed`, `grading` or `bugs` only that table; with nothing these three. The others take long, so they have to be asked for:
// `class`; `attacks` and `hostile`, for all or for those whose paths or names contain the next word; and `alarms`, for all right
// programs or for those whose names contain it, which fails if there was an alarm.
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

if (args is ["class"])
{
    ClassGradings.Print();
}

if (args is ["attacks", ..])
{
    AttackGradings.Print(args.ElementAtOrDefault(1) ?? "");
}

if (args is ["hostile", ..])
{
    HostileGradings.Print(args.ElementAtOrDefault(1) ?? "");
}

if (args is ["alarms", ..])
{
    return AlarmTable.Print(args.ElementAtOrDefault(1) ?? "") ? 0 : 1;
}

return 0;
