using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>What the tests read in a Markdown file.</summary>
internal static partial class Markdown
{
    /// <summary>All documents of the kit.</summary>
    public static IEnumerable<KitFile> Documents => KitFile.Matching("", ".md");

    /// <summary>The headings, without those that are comments in a code block.</summary>
    public static IEnumerable<(int Level, string Text)> Headings(KitFile document) =>
        from line in WithoutCode(document.Text).Split('\n')
        let heading = HeadingLine().Match(line)
        where heading.Success
        select (heading.Groups["marks"].Length, heading.Groups["text"].Value.Trim());

    /// <summary>The targets of links: addresses, files, places in files.</summary>
    public static IEnumerable<string> Links(string text) =>
        Link().Matches(InlineCode().Replace(WithoutCode(text), "")).Select(match => match.Groups["target"].Value);

    /// <summary>The name that a heading has in links, as GitHub forms it.</summary>
    public static string Anchor(string heading) =>
        NoLetter().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    /// <summary>The code blocks, without the indent of the list that they may stand in.</summary>
    public static IEnumerable<CodeBlock> CodeBlocks(KitFile document)
    {
        foreach (Match match in Fence().Matches(document.Text.ReplaceLineEndings("\n")))
        {
            var indent = match.Groups["indent"].Length;
            var lines = match.Groups["code"].Value.Split('\n').Select(line => line.Length >= indent ? line[indent..] : "");
            var number = document.Text.ReplaceLineEndings("\n")[..match.Index].Count(c => c == '\n') + 1;
            yield return new CodeBlock(document, number, match.Groups["language"].Value, string.Join('\n', lines));
        }
    }

    /// <summary>The text without its code blocks.</summary>
    public static string WithoutCode(string text) => Fence().Replace(text.ReplaceLineEndings("\n"), "");

    /// <summary>The text from one second-level heading to the next.</summary>
    public static string Section(KitFile document, string heading) =>
        document.Text.ReplaceLineEndings("\n").Split("\n## ").SingleOrDefault(part => part.StartsWith(heading + "\n")) ?? "";

    [GeneratedRegex(@"^(?<marks>#{1,6}) (?<text>.+)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NoLetter();

    [GeneratedRegex(@"^(?<indent> *)```(?<language>[^\n`]*?) *\n(?<code>.*?)^\k<indent>``` *$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

/// <summary>A fenced block of code in a document.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Line">The line of its opening fence.</param>
/// <param name="Language">What the fence says; may be empty.</param>
/// <param name="Code">The text between the fences.</param>
public sealed record CodeBlock(KitFile Document, int Line, string Language, string Code)
{
    /// <summary>Reads well in the name of a test.</summary>
    public override string ToString() => $"{Document}:{Line}";
}
