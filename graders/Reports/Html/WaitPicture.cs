using System.Globalization;
using Reports.Model;

namespace Reports.Html;

/// <summary>The picture at the end of a deadlock: who waits for whom, as a ring and in words.</summary>
internal static class WaitPicture
{
    private const double Middle = 110;
    private const double Radius = 78;
    private const double NodeRadius = 20;
    private const double Bend = 48;

    // A ring of more is a tangle; the words say it better.
    private const int MostNodes = 12;

    /// <summary>The picture; nothing where nobody was blocked.</summary>
    public static Markup Of(Interleaving interleaving, string id) => Markup.If(interleaving.Blocked.Count > 0, () => Markup.Of($"""
        <div class="ending"><h6>Who cannot go on at the end</h6>
        <div>{Ring(interleaving, id)}<ul>{Markup.Each(interleaving.Blocked, blocked => InWords(blocked, interleaving))}</ul></div></div>
        """));

    private static Markup InWords(WaitingThread blocked, Interleaving interleaving) => Markup.Of($"""
        <li>{Named(blocked.Thread, interleaving)} waits for {blocked.For}{At(" at ", blocked.At)}{Held(blocked, interleaving)}.</li>
        """);

    private static Markup Held(WaitingThread blocked, Interleaving interleaving) => blocked.Holder.Length == 0 ? Markup.None
        : blocked.Holder == blocked.Thread
        ? Markup.Of($", which it holds itself{At(" since ", blocked.Since)}")
        : Markup.Of($", which {Named(blocked.Holder, interleaving)} holds{At(" since ", blocked.Since)}");

    private static Markup At(string word, CodeLine? line) =>
        line is null ? Markup.None : Markup.Of($"""{word}<span class="at">{line.File}:{line.Line}</span>""");

    private static Markup Named(string thread, Interleaving interleaving) =>
        IndexOf(thread, interleaving) is >= 0 and var index
            ? Markup.Of($"{PlayerSection.Badge(index)} <b>{thread}</b>")
            : Markup.Of($"<b>{thread}</b>");

    private static Markup Ring(Interleaving interleaving, string id)
    {
        var edges = interleaving.Blocked
            .Select(blocked => (From: IndexOf(blocked.Thread, interleaving), To: IndexOf(blocked.Holder, interleaving)))
            .Where(edge => edge is { From: >= 0, To: >= 0 } && edge.From != edge.To).Distinct().ToList();
        var nodes = InRingOrder(edges);
        var words = edges.Select(edge => $"{interleaving.Threads[edge.From]} waits for {interleaving.Threads[edge.To]}");
        return Markup.If(nodes.Count is > 0 and <= MostNodes, () => Markup.Of($"""
            <svg class="ring" viewBox="{(nodes.Count == 2 ? "0 50 220 120" : "0 0 220 220")}" role="img" aria-label="{string.Join("; ", words)}">
            <defs><marker id="waits-{id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 10 5 0 10z"/></marker></defs>
            {Markup.Each(edges, edge => Arrow(nodes.IndexOf(edge.From), nodes.IndexOf(edge.To), nodes.Count, id))}
            {Markup.Each(nodes, node => Node(node, nodes))}</svg>
            """));
    }

    // From each thread to the one that it waits for, so that the arrows run round instead of across.
    private static List<int> InRingOrder(List<(int From, int To)> edges)
    {
        var order = new List<int>();
        foreach (var edge in edges)
        {
            for (var at = edge.From; at >= 0 && !order.Contains(at);)
            {
                order.Add(at);
                at = edges.Where(next => next.From == at).Select(next => next.To).FirstOrDefault(-1);
            }
        }

        return order;
    }

    private static Markup Node(int thread, List<int> nodes)
    {
        var (x, y) = At(nodes.IndexOf(thread), nodes.Count);
        return Markup.Of($"""
            <circle class="c{thread % 8}" cx="{Number(x)}" cy="{Number(y)}" r="{Number(NodeRadius)}"/>
            <text x="{Number(x)}" y="{Number(y)}">{PlayerSection.BadgeOf(thread)}</text>
            """);
    }

    private static Markup Arrow(int from, int to, int count, string id)
    {
        var ((x1, y1), (x2, y2)) = (At(from, count), At(to, count));
        var length = Math.Sqrt(((x2 - x1) * (x2 - x1)) + ((y2 - y1) * (y2 - y1)));
        var (dx, dy) = ((x2 - x1) / length, (y2 - y1) / length);
        // Bent outwards, so that there and back are two lines.
        var (bx, by) = (((x1 + x2) / 2) + (dy * Bend), ((y1 + y2) / 2) - (dx * Bend));
        var (sx, sy) = Towards(x1, y1, bx, by, NodeRadius);
        var (ex, ey) = Towards(x2, y2, bx, by, NodeRadius + 4);
        return Markup.Of($"""
            <path d="M{Number(sx)} {Number(sy)}Q{Number(bx)} {Number(by)} {Number(ex)} {Number(ey)}" marker-end="url(#waits-{id})"/>
            """);
    }

    private static (double X, double Y) Towards(double x, double y, double toX, double toY, double by)
    {
        var length = Math.Sqrt(((toX - x) * (toX - x)) + ((toY - y) * (toY - y)));
        return (x + ((toX - x) / length * by), y + ((toY - y) / length * by));
    }

    private static (double X, double Y) At(int index, int count)
    {
        var angle = (2 * Math.PI * index / count) - (count == 2 ? Math.PI : Math.PI / 2);
        return (Middle + (Radius * Math.Cos(angle)), Middle + (Radius * Math.Sin(angle)));
    }

    // Rounded, so that the last bit of a sine makes no other bytes on another processor.
    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static int IndexOf(string thread, Interleaving interleaving) => interleaving.Threads.ToList().IndexOf(thread);
}
