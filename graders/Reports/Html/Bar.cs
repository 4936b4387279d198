using Reports.Model;

namespace Reports.Html;

/// <summary>A bar with a part for each task, as wide as its points, filled as far as they are earned.</summary>
internal static class Bar
{
    // Of a drawing that is stretched to the width of the page.
    private const int Width = 1000;
    private const int Gap = 6;

    /// <summary>The bar; decoration, since the points stand beside it in figures.</summary>
    public static Markup Of(IReadOnlyList<(int Earned, int Points)> parts)
    {
        var total = Math.Max(1, parts.Sum(part => part.Points));
        var before = 0;
        return Markup.Of($"""
            <svg class="bar" viewBox="0 0 {Width} 10" preserveAspectRatio="none" aria-hidden="true">{Markup.Each(parts, Part)}</svg>
            """);

        Markup Part((int Earned, int Points) part)
        {
            var left = Width * before / total;
            before += part.Points;
            var width = Math.Max(0, (Width * before / total) - left - (before < total ? Gap : 0));
            var filled = part.Points == 0 ? 0 : width * part.Earned / part.Points;
            return Markup.Of($"""
                <rect class="track" x="{left}" width="{width}" height="10"/><rect class="fill" x="{left}" width="{filled}" height="10"/>
                """);
        }
    }

    /// <summary>The bar of a lesson.</summary>
    public static Markup Of(GradedLesson lesson) => Of([.. lesson.Tasks.Select(task => (task.Earned, task.Points))]);
}
