using Reports.Model;

namespace Reports.Html;

/// <summary>
/// The interleaving player as it is without its motion: the steps as a table, the source, and the picture at the end.
/// The script finds it by its class, reads the run's data, and puts controls and marks to it.
/// </summary>
internal static class PlayerSection
{
    /// <summary>The section.</summary>
    public static Markup Of(GradedCheck check, Interleaving interleaving, bool isOpen)
    {
        var id = CheckCard.AnchorOf(check)["check-".Length..];
        return Markup.Of($"""
            <details class="player" data-check="{check.Id}"{new Markup(isOpen ? " open" : "")}>
            <summary><h5>Watch it happen</h5>
            <span class="size">{Counted(interleaving.Steps.Count, "step")}, {Counted(interleaving.Threads.Count, "thread")}</span></summary>
            <div class="stage" role="group" aria-label="Interleaving player">
            {Markup.If(interleaving.Left > 0, () => Before(interleaving))}{Controls(interleaving.Steps.Count)}
            <div class="panes">
            {LaneTable.Of(interleaving, id, check.Claim)}{SourcePane.Of(interleaving, check)}</div>
            <div class="extras">{WaitPicture.Of(interleaving, id)}
            <div class="memory" hidden><h6>Values last seen</h6><dl></dl></div>
            <div class="console" hidden><h6>Printed so far</h6><pre tabindex="0"></pre></div></div>
            </div>
            </details>

            """);
    }

    /// <summary>A thread's badge: A, B … Z, AA. It marks the thread wherever it is, so that nobody depends on colours.</summary>
    public static string BadgeOf(int thread) =>
        (thread < 26 ? "" : BadgeOf((thread / 26) - 1)) + (char)('A' + (thread % 26));

    /// <summary>The badge as it is drawn. Colours come round again after eight threads, letters do not.</summary>
    public static Markup Badge(int thread) =>
        Markup.Of($"""<span class="badge c{thread % 8}" aria-hidden="true">{BadgeOf(thread)}</span>""");

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    // Drawn, since many a font lacks the signs.
    private static Markup Icon(string path, string kind = "") =>
        Markup.Of($"""<svg class="icon {kind}" viewBox="0 0 16 16" aria-hidden="true"><path d="{path}"/></svg>""");

    private static Markup Before(Interleaving interleaving) => Markup.Of($"""
        <p class="before">{Counted(interleaving.Left, "earlier step")} left out: these are the last {interleaving.Steps.Count}.</p>

        """);

    private static Markup Controls(int steps) => Markup.Of($"""
        <div class="controls" role="group" aria-label="Steps" hidden>
        <button type="button" data-go="first" aria-label="First step">{Icon("M3 3v10M13 3 6 8l7 5z")}</button>
        <button type="button" data-go="back" aria-label="One step back">{Icon("M10 3 5 8l5 5", "step")}</button>
        <button type="button" data-go="play" class="play">
        {Icon("M4 2.5 13 8l-9 5.5z", "start")}{Icon("M4.5 3v10M11.5 3v10", "pause")} <span class="word">Play</span></button>
        <button type="button" data-go="on" aria-label="One step on">{Icon("m6 3 5 5-5 5", "step")}</button>
        <button type="button" data-go="last" aria-label="Last step">{Icon("M13 3v10M3 3l7 5-7 5z")}</button>
        <input type="range" min="1" max="{steps}" value="{steps}" aria-label="Step">
        <output class="count">{steps} / {steps}</output>
        </div>
        <p class="now" aria-live="polite" hidden></p>
        """);
}
