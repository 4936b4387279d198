namespace Reports.Html;

/// <summary>The page's template, style and scripts, which lie in the assembly.</summary>
internal static class Assets
{
    // In this order: each uses what stands before it.
    private static readonly string[] Scripts =
        ["words", "threads", "lanes", "source", "arrow", "extras", "player", "playback", "keys", "copying", "folding", "start"];

    private static readonly string[] Styles = ["colours", "page", "check", "player", "lanes", "print"];

    /// <summary>The page, with names in double braces where something belongs.</summary>
    public static string Template => Read("report.html");

    /// <summary>All style sheets as one.</summary>
    public static string Style => string.Concat(Styles.Select(name => Read($"{name}.css")));

    /// <summary>All scripts as one, which gives nothing to the page but what it does.</summary>
    public static string Script => $"(() => {{\n\"use strict\";\n{string.Concat(Scripts.Select(name => Read($"{name}.js")))}}})();\n";

    // A checkout may have given the files line ends of its own; the report has the same bytes everywhere.
    private static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
