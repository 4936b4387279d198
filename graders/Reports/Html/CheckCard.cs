using System.Text;
using Reports.Formats;
using Reports.Model;

namespace Reports.Html;

/// <summary>One check: the claim, what became of it, and all that helps to mend it.</summary>
internal static class CheckCard
{
    private const int MostText = 5_000;

    /// <summary>Where a link finds the check.</summary>
    public static string AnchorOf(GradedCheck check)
    {
        var anchor = new StringBuilder("check-");
        foreach (var letter in check.Id)
        {
            anchor.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        }

        return anchor.ToString();
    }

    /// <summary>The card.</summary>
    /// <param name="check">The check.</param>
    /// <param name="isNext">Whether it is the one to look at now.</param>
    public static Markup Of(GradedCheck check, bool isNext)
    {
        var status = StatusWords.Of(check);
        return Markup.Of($"""
            <article class="check {status.Class}" id="{AnchorOf(check)}">
            <details{new Markup(check.Status == CheckStatus.Failed ? " open" : "")}>
            <summary><span class="sign" aria-hidden="true">{status.Sign}</span> <h4>{check.Claim}</h4>
            <span class="state {status.Class}">{status.Word}</span> <span class="points"><b>{check.Earned}</b> of {check.Points}</span></summary>
            <div class="body">
            {Sentence(check)}{Expected(check)}{Lines(check)}{More(check)}{Markup.Each(check.Hints, Hint)}{Player(check, isNext)}{Replay(check)}</div>
            </details>
            </article>

            """);
    }

    private static Markup Sentence(GradedCheck check) => Markup.If(check.Sentence.Length > 0, () => Markup.Of($"""
        <p class="sentence">{(check.Status == CheckStatus.Passed ? $"Tried: {check.Sentence}." : Cut.Short(StatusWords.WithoutVerdict(check), MostText))}</p>

        """));

    private static Markup Expected(GradedCheck check) => check.Assertion.Length == 0 ? Markup.None
        : Expectation.Read(check.Assertion) is not { } read ? Markup.Of($"""
            <h5>What was expected</h5>
            <pre class="assertion">{Cut.Short(check.Assertion, MostText)}</pre>

            """)
        : Markup.Of($"""
            <dl class="expected">
            {Pair("What", read.Subject)}{Pair("Expected", read.Expected)}{Pair("Found", read.Actual)}{Pair("Because", read.Reason)}</dl>

            """);

    private static Markup Pair(string term, string text) => Markup.If(text.Length > 0, () => Markup.Of($"""
        <div><dt>{term}</dt> <dd>{Cut.Short(text, MostText)}</dd></div>

        """));

    private static Markup Lines(GradedCheck check) => Markup.If(check.Lines.Count > 0, () => Markup.Of($"""
        <h5>In your code</h5>
        <ul class="places">{Markup.Each(check.Lines, line => Markup.Of($"""
        <li><span class="at">{line.File}:{line.Line}</span> <code>{line.Text}</code></li>
        """))}</ul>

        """));

    // Several errors of the compiler, a stack: what no other part of the card shows.
    private static Markup More(GradedCheck check)
    {
        var rest = check.Explanation.Split('\n', 2) is [_, var more] ? more.Trim('\n') : "";
        var isShown = check.Lines.Count > 0 || check.Interleaving is not null || check.Assertion.Length > 0;
        return Markup.If(rest.Length > 0 && !isShown, () => Markup.Of($"""
            <pre class="more">{Cut.Short(rest, MostText)}</pre>

            """));
    }

    private static Markup Hint(string hint) => Markup.Of($"""
        <p class="hint"><strong>Hint.</strong> {hint}</p>

        """);

    private static Markup Player(GradedCheck check, bool isNext) =>
        check.Interleaving is { Steps.Count: > 0 } interleaving ? PlayerSection.Of(check, interleaving, isNext) : Markup.None;

    private static Markup Replay(GradedCheck check) => Markup.If(check.Replay.Length > 0, () => Markup.Of($"""
        <div class="replay"><h5>Run this interleaving again</h5>
        <code>{check.Replay}</code> <button type="button" class="copy" hidden>Copy</button></div>

        """));
}
