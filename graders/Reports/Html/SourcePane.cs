using Reports.Model;

namespace Reports.Html;

/// <summary>The learner's files beside the steps, each line to be found by its number.</summary>
internal static class SourcePane
{
    // A file up to so long is shown whole, of a longer one what lies around the steps.
    private const int WholeUpTo = 150;
    private const int Around = 8;

    /// <summary>The pane.</summary>
    public static Markup Of(Interleaving interleaving, GradedCheck check) =>
        Markup.If(interleaving.Sources.Count > 0, () => Markup.Of($"""
            <div class="source" tabindex="0" role="region" aria-label="Source: {check.Claim}">
            {Markup.Each(interleaving.Sources, source => File(source, interleaving, check.Lines))}</div>

            """));

    private static Markup File(SourceText source, Interleaving interleaving, IReadOnlyList<CodeLine> telling)
    {
        var marked = telling.Where(line => line.File == source.File).Select(line => line.Line).ToHashSet();
        var visited = interleaving.Steps.Where(step => step.File == source.File).Select(step => step.Line).Concat(marked).ToHashSet();
        var last = 0;
        var shown = Enumerable.Range(1, source.Lines.Count).Where(IsShown);
        return Markup.Of($"""
            <figure data-file="{source.File}"><figcaption>{source.File}</figcaption><ol>{Markup.Each(shown, Line)}
            </ol></figure>

            """);

        Markup Code(int line) => Markup.Of($"<code>{source.Lines[line - 1]}</code>");

        bool IsShown(int line) =>
            source.Lines.Count <= WholeUpTo || Enumerable.Range(line - Around, (2 * Around) + 1).Any(visited.Contains);

        Markup Line(int line)
        {
            var gap = line - last - 1;
            last = line;
            var isTelling = marked.Contains(line);
            var attribute = new Markup(isTelling ? " class=\"telling\"" : "");
            var remark = new Markup(isTelling ? "<span class=\"unseen\"> (the failure is about this line)</span>" : "");
            return Markup.Of($"""
                {Markup.If(gap > 0, () => Markup.Of($"""<li class="gap">{gap} lines not shown</li>"""))}
                <li value="{line}"{attribute}><span class="number">{line}</span><span class="marks"></span>{Code(line)}{remark}</li>
                """);
        }
    }
}
