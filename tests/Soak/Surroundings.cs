namespace Soak;

/// <summary>What is around a grading and must not matter to it.</summary>
/// <param name="Configuration">What the graders were built as.</param>
/// <param name="Environment">Variables, by name.</param>
/// <param name="OneCore">Whether it may use one core only.</param>
/// <param name="Burdens">How many processes keep all cores busy.</param>
/// <param name="Folder">Where the command is typed, in the kit.</param>
internal sealed record Surroundings(
    string Configuration, IReadOnlyDictionary<string, string> Environment, bool OneCore, int Burdens, string Folder)
{
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Variables =
    [
        ("DOTNET_TieredCompilation", ["1", "1", "0"]),
        ("DOTNET_TieredPGO", ["0", "1"]),
        ("DOTNET_ReadyToRun", ["1", "1", "1", "1", "1", "1", "1", "0"]),
        ("DOTNET_TC_QuickJitForLoops", ["1", "0", "1", "1", "1"]),
        ("TZ", ["UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham", "Europe/Berlin"]),
        ("LC_ALL", ["C.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8", "de_DE.UTF-8", "fa_IR.UTF-8", "th_TH.UTF-8", "C.UTF-8"]),
        ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", ["0", "0", "0", "1"]),
        ("DOTNET_gcServer", ["0", "0", "1"]),
        ("DOTNET_gcConcurrent", ["1", "0"]),
        ("DOTNET_GCHeapHardLimit", ["", "0x14000000", ""]),
        ("DOTNET_GCgen0size", ["", "", "", "0x40000"]),
        ("DOTNET_PROCESSOR_COUNT", ["", "1", "", "3", "4"]),
    ];

    private static readonly string[] Folders = ["", "exercises", "graders/Lessons"];

    /// <summary>The first run's.</summary>
    public static Surroundings Plain { get; } = new("Debug", new Dictionary<string, string>(), false, 0, "");

    /// <summary>What varies, in words.</summary>
    public static string All =>
        $"Debug and Release, one core and all, all cores busy and not, {Folders.Length} folders, and {string.Join(", ", Variables.Select(variable => variable.Name))}; "
        + "hash seeds are new in each process";

    /// <summary>Those of the n-th run: every value comes with every other one sooner or later.</summary>
    public static Surroundings Of(int number)
    {
        var digits = new Random(number);
        var environment = Variables.Select(variable => (variable.Name, Value: variable.Values[digits.Next(variable.Values.Count)]))
            .Where(variable => variable.Value.Length > 0).ToDictionary(variable => variable.Name, variable => variable.Value);
        return new Surroundings(
            number % 2 == 0 ? "Debug" : "Release", environment, OneCore: number % 3 == 0, Burdens: number % 4 == 1 ? 2 : 0, Folders[number % Folders.Length]);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Configuration}{(OneCore ? ", one core" : "")}{(Burdens > 0 ? ", busy cores" : "")}, in '{Folder}', {string.Join(' ', Environment.Select(entry => $"{entry.Key}={entry.Value}"))}";
}
