using TestLogger.Model;

namespace TestLogger.Layout;

/// <summary>One line that is drawn again and again while the grading goes on.</summary>
public static class ProgressLine
{
    // A claim that has fewer columns left says nothing.
    private const int ShortestClaim = 20;

    /// <summary>The line. It leaves the last column free: a cursor behind that is in the next line on some terminals.</summary>
    public static string Of(Progress progress, Look look)
    {
        var room = look.Width - 1;
        var words = progress.Latest is { } check ? Words(progress, check, room) : "Grading";
        return Cut.Line(Visible.Of(words, look), room, look.Unicode ? "…" : "...");
    }

    private static string Words(Progress progress, Check check, int room)
    {
        var interleavings = Counted.Of(progress.Interleavings, "interleaving");
        var done = progress.Total is { } total ? $"{progress.Done} of {total} checks" : Counted.Of(progress.Done, "check");
        var line = $"Lesson {check.Lesson}, task {check.Task}  {done}  {interleavings}  ";
        return line.Length + ShortestClaim <= room
            ? line + check.Claim
            : $"Lesson {check.Lesson}  {(progress.Total is { } all ? $"{progress.Done}/{all}" : $"{progress.Done}")}  {interleavings}";
    }
}
