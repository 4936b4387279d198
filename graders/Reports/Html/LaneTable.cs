using System.Globalization;
using Reports.Formats;
using Reports.Model;

namespace Reports.Html;

/// <summary>The steps as a table: a column for each thread, a row for each step, from top to bottom as it happened.</summary>
internal static class LaneTable
{
    // Somebody prints a novel.
    private const int MostText = 200;

    /// <summary>The table, in a frame that scrolls.</summary>
    public static Markup Of(Interleaving interleaving, string id, string claim)
    {
        var life = new Lifelines(interleaving);
        var threads = Enumerable.Range(0, interleaving.Threads.Count).ToList();
        var steps = Enumerable.Range(0, interleaving.Steps.Count);
        var oneFile = interleaving.Sources.Count == 1;
        return Markup.Of($"""
            <div class="lanes" tabindex="0" role="region" aria-labelledby="steps-{id}"><div class="canvas">
            <table><caption id="steps-{id}">What each thread did, step by step<span class="unseen">: {claim}</span></caption>
            <thead><tr><th scope="col" class="no">step</th>{Markup.Each(threads, Head)}</tr></thead>
            <tbody>{Markup.Each(steps, Row)}
            </tbody></table></div></div>

            """);

        Markup Head(int thread) => Markup.Of($"""
            <th scope="col">{PlayerSection.Badge(thread)} <span class="name">{interleaving.Threads[thread]}</span>
            <span class="doing" aria-hidden="true"></span></th>
            """);

        Markup Row(int index) => Markup.Of($"""

            <tr><th scope="row" class="no">{index + 1}<span class="time">{Time(index)}</span></th>
            {Markup.Each(threads, thread => Cell(index, thread))}</tr>
            """);

        Markup Cell(int index, int thread) => interleaving.Steps[index].Thread == thread
            ? Filled(interleaving, index, oneFile)
            : new Markup(life.Of(thread, index) switch
            {
                Life.Runnable => "<td class=\"r\"></td>",
                Life.Waiting => "<td class=\"w\"></td>",
                _ => "<td></td>",
            });

        // Only where it moves: a column of zeroes tells nothing.
        string Time(int index)
        {
            var time = interleaving.Steps[index].Time;
            return time == (index == 0 ? 0 : interleaving.Steps[index - 1].Time) ? "" : $"{time.ToString("0.###", CultureInfo.InvariantCulture)} ms";
        }
    }

    private static Markup Filled(Interleaving interleaving, int index, bool oneFile)
    {
        var step = interleaving.Steps[index];
        var place = step.File.Length == 0 ? "(the check)" : oneFile ? $"line {step.Line}" : $"{step.File}:{step.Line}";
        var other = interleaving.Collision is [var first, var second] ? index == first ? second : index == second ? first : -1 : -1;
        return Markup.Of($"""
            <td class="acts {KindOf(step)}{(other < 0 ? "" : " hit")}"><div><span class="who">{interleaving.Threads[step.Thread]}: </span>
            {What(step)}<span class="place">{place}</span>{Markup.If(other >= 0, () => Colliding(other))}{Holding(step)}</div></td>
            """);
    }

    private static Markup What(Step step) => Markup.Of($"""
        <span class="what">{(step.What.Length > 0 ? Cut.Short(step.What, MostText) : "gets to")}</span> {Value(step)}
        """);

    private static Markup Value(Step step) =>
        Markup.If(step.Value.Length > 0, () => Markup.Of($"""<span class="value">{Cut.Short(step.Value, MostText)}</span> """));

    private static Markup Colliding(int other) => Markup.Of($"""
        <span class="collides"><span aria-hidden="true">✷</span> collides with step {other + 1}</span>
        """);

    // What changes at a step is said by the step itself. This is for whoever reads the table without the player.
    private static Markup Holding(Step step) => Markup.If(step.Holds.Count > 0 && step.Kind is StepKind.Take or StepKind.Wait, () => Markup.Of(
        $"""<span class="holding">holds {string.Join(", ", step.Holds)}</span>"""));

    private static string KindOf(Step step) => step.Kind.ToString().ToLowerInvariant();
}
