namespace Kit.Watching;

/// <summary>
/// Grades what was saved, each time that something was. What is saved while a card is made is graded after it, and neither a failure
/// nor an error of the compiler ends it.
/// </summary>
/// <param name="signals">What happens.</param>
/// <param name="grader">What grades.</param>
public sealed class WatchLoop(ISignals signals, IGrader grader)
{
    /// <summary>Grades everything once, and then what is saved, until it is over.</summary>
    public void Run()
    {
        Signal? signal = new Signal.All();
        while (signal is not Signal.Quit)
        {
            var lessons = new SortedSet<string>(StringComparer.Ordinal);
            var isAll = false;
            for (; signal is not null and not Signal.Quit; signal = signals.TakeUnlessQuiet())
            {
                isAll |= signal is Signal.All;
                if (signal is Signal.Saved saved)
                {
                    lessons.Add(saved.Lesson);
                }
            }

            if (signal is null)
            {
                grader.Grade(isAll ? [] : [.. lessons], signals.Over);
                signal = signals.Take();
            }
        }
    }
}
