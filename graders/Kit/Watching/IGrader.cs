namespace Kit.Watching;

/// <summary>What prints a grade card.</summary>
public interface IGrader
{
    /// <summary>Grades, and returns when the card has been printed, whatever stands on it, or when it is over.</summary>
    /// <param name="lessons">Folder names of the lessons, in order; none for all.</param>
    /// <param name="over">Cancelled when nobody wants the card any more.</param>
    void Grade(IReadOnlyList<string> lessons, CancellationToken over);
}
