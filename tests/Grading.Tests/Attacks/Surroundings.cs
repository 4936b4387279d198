using System.Collections;
using System.Globalization;
using System.Text;

namespace Grading.Tests.Attacks;

/// <summary>What a submission must leave as it is: the process around it, and the files of the learner and of the kit.</summary>
/// <param name="Settings">What is set for the whole process, each by name.</param>
/// <param name="Files">The files of the learner, and what stands in the folders that an attack may think of.</param>
internal sealed record Surroundings(IReadOnlyDictionary<string, object?> Settings, string Files)
{
    /// <summary>What is there now.</summary>
    /// <param name="folder">The learner's folder.</param>
    public static Surroundings Now(string folder)
    {
        ThreadPool.GetMinThreads(out var least, out var leastPorts);
        ThreadPool.GetMaxThreads(out var most, out var mostPorts);
        AppContext.TryGetSwitch("Attack", out var isSwitched);
        var settings = new Dictionary<string, object?>
        {
            ["Console.Out"] = Console.Out,
            ["Console.Error"] = Console.Error,
            ["Console.In"] = Console.In,
            ["CurrentCulture"] = CultureInfo.CurrentCulture.Name,
            ["DefaultThreadCurrentCulture"] = CultureInfo.DefaultThreadCurrentCulture?.Name,
            ["DefaultThreadCurrentUICulture"] = CultureInfo.DefaultThreadCurrentUICulture?.Name,
            ["CurrentDirectory"] = Environment.CurrentDirectory,
            ["ExitCode"] = Environment.ExitCode,
            ["Environment"] = string.Join('\n', Variables()),
            ["AppContext"] = isSwitched,
            ["ThreadPool"] = (least, leastPorts, most, mostPorts),
            ["Encodings"] = Encoding.GetEncodings().Length,
            ["Parsers"] = UriParser.IsKnownScheme("attack"),
        };
        return new Surroundings(settings, string.Join('\n', Listing(folder).Concat(Beside())));
    }

    private static IEnumerable<string> Variables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listing(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}");

    private static IEnumerable<string> Beside() =>
        new[] { Environment.CurrentDirectory, Repository.Root, Path.Combine(Repository.Root, "grades") }.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal));
}
