namespace Kit.Watching;

/// <summary>What happens while somebody works on the exercises.</summary>
public abstract record Signal
{
    private Signal()
    {
    }

    /// <summary>A file of a lesson was saved, added, renamed or taken away.</summary>
    /// <param name="Lesson">The lesson's folder name.</param>
    public sealed record Saved(string Lesson) : Signal;

    /// <summary>Everything is to be graded: somebody asked for it, or nobody knows what was changed.</summary>
    public sealed record All : Signal;

    /// <summary>It is over.</summary>
    public sealed record Quit : Signal;
}
