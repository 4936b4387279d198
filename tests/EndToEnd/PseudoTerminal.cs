using System.Text.RegularExpressions;

namespace EndToEnd;

/// <summary>Runs a command on a terminal of its own, by way of util-linux's <c>script</c>.</summary>
internal static partial class PseudoTerminal
{
    /// <summary>There is such a program here.</summary>
    public static bool Exists => File.Exists("/usr/bin/script");

    /// <summary>Runs a command line of plain words, and hands back all that reached the terminal.</summary>
    public static Printed Run(Kit kit, string commandLine) => kit.Run("script", "-qec", commandLine, "/dev/null");

    /// <summary>What a reader sees in the end: the text without colours, and without what was erased or written over.</summary>
    public static string Seen(Printed printed) =>
        string.Join('\n', printed.Output.Split('\n').Select(line => LastDrawn(line.TrimEnd('\r'))));

    // The kit goes back to the beginning of a line only to erase it.
    private static string LastDrawn(string line) => ControlSequence().Replace(line.Split("\r\e[K")[^1], "").Replace("\r", "");

    [GeneratedRegex(@"\e(\[[0-9;?]*[A-Za-z]|\][^\e\a]*(\a|\e\\)|[=>])")]
    private static partial Regex ControlSequence();
}
