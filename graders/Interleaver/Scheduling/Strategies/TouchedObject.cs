namespace Interleaver.Scheduling.Strategies;

/// <summary>The steps of an interleaving that touched one object, and what is ordered before those that touch it next.</summary>
internal sealed class TouchedObject
{
    private readonly List<(int Number, bool OnlyLooks)> steps = [];
    private readonly List<(int Number, bool OnlyLooks)> changing = [];
    private int[] changes = [];
    private int[] looks = [];

    /// <summary>The step comes after what it does not commute with.</summary>
    /// <param name="step">Its number.</param>
    /// <param name="onlyLooks">Whether it leaves the object as it is: then it commutes with others that do.</param>
    /// <param name="clock">The steps before it.</param>
    public int[] Add(int step, bool onlyLooks, int[] clock)
    {
        steps.Add((step, onlyLooks));
        if (!onlyLooks)
        {
            changing.Add((step, onlyLooks));
        }

        clock = StepClock.Join(clock, changes);
        return onlyLooks ? clock : StepClock.Join(clock, looks);
    }

    /// <summary>Keeps what is before the step that was added, for those to come.</summary>
    public void Keep(bool onlyLooks, int[] clock)
    {
        if (onlyLooks)
        {
            looks = StepClock.Join(looks, clock);
        }
        else
        {
            changes = StepClock.Join(changes, clock);
        }
    }

    /// <summary>The clock with the changes joined in.</summary>
    public int[] AfterChanges(int[] clock) => StepClock.Join(clock, changes);

    /// <summary>
    /// Adds the steps that nothing orders before what the thread does next, and that do not commute with it here, latest first. All that
    /// touched the object came before a change of it: before a known change there is nothing unknown.
    /// </summary>
    /// <param name="order">Tells what is known.</param>
    /// <param name="thread">The thread.</param>
    /// <param name="onlyLooks">Whether what it does next leaves the object as it is: then it commutes with whatever does so too.</param>
    /// <param name="to">The list.</param>
    public void AddUnordered(StepOrder order, int thread, bool onlyLooks, List<int> to)
    {
        var list = onlyLooks ? changing : steps;
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var (number, looks) = list[i];
            if (!order.IsKnown(number, thread))
            {
                to.Add(number);
            }
            else if (!looks)
            {
                return;
            }
        }
    }
}
