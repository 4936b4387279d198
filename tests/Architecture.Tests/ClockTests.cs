using Mono.Cecil;

namespace Architecture.Tests;

/// <summary>
/// No part of the kit asks what time it is, so a clock that jumps while somebody grades changes nothing. The clocks that there
/// are, which end what is stuck, only count on. Whoever waits for a save compares when files were written, and no more.
/// </summary>
public class ClockTests
{
    private static readonly string[] Assemblies =
    [
        typeof(Interleaver.Checking.Explore).Assembly.Location,
        typeof(Grading.CheckAttribute).Assembly.Location,
        typeof(Reports.ReportFolder).Assembly.Location,
        typeof(Lessons.Marker).Assembly.Location,
        typeof(Kit.Class.Student).Assembly.Location,
        typeof(TestLogger.GradeCardLogger).Assembly.Location,
    ];

    private static readonly string[] OfTheDay =
    [
        "DateTime::get_Now", "DateTime::get_UtcNow", "DateTime::get_Today", "DateTimeOffset::get_Now", "DateTimeOffset::get_UtcNow",
        "TimeProvider::GetUtcNow", "TimeProvider::GetLocalNow", "File::GetLastWriteTime", "File::GetLastWriteTimeUtc", "File::GetCreationTime",
        "File::GetCreationTimeUtc", "FileSystemInfo::get_LastWriteTime", "FileSystemInfo::get_LastWriteTimeUtc", "FileSystemInfo::get_CreationTime",
        "FileSystemInfo::get_CreationTimeUtc",
    ];

    private static readonly string[] ThatCountOn =
        ["Stopwatch::StartNew", "Stopwatch::GetTimestamp", "Stopwatch::GetElapsedTime", "TimeProvider::GetTimestamp", "Environment::get_TickCount", "Environment::get_TickCount64"];

    [Test]
    public void Nobody_asks_what_time_it_is() => Callers(OfTheDay).Distinct().Should().Equal("Kit.Watching.SourceWatcher");

    [Test]
    public void Only_the_round_with_real_threads_and_the_watchdog_read_a_clock_that_counts_on() =>
        Callers(ThatCountOn).Distinct().Should().BeEquivalentTo(
            ["Interleaver.Checking.PlainRound", "Interleaver.Checking.StuckWatchdog", "Interleaver.Scheduling.TurnClock"]);

    [Test]
    public void A_clock_that_is_read_is_noticed() =>
        CallersIn(typeof(ClockTests).Assembly.Location, OfTheDay).Should().Equal($"{typeof(ClockTests).FullName}");

    /// <summary>What the last test looks for.</summary>
    public static DateTime Now() => DateTime.UtcNow;

    private static IEnumerable<string> Callers(string[] members) => Assemblies.SelectMany(assembly => CallersIn(assembly, members));

    private static List<string> CallersIn(string assembly, string[] members)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. from type in module.GetTypes()
               from method in type.Methods
               where method.HasBody
               from instruction in method.Body.Instructions
               where instruction.Operand is MethodReference { DeclaringType.Scope: AssemblyNameReference } called
                   && members.Contains($"{called.DeclaringType.Name}::{called.Name}")
               select OutermostOf(type).FullName,
        ];
    }

    private static TypeDefinition OutermostOf(TypeDefinition type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;
}
