namespace Interleaver.Scheduling.Strategies;

/// <summary>The steps of an interleaving that touched one object, and what is ordered before those that touch it next.</summary>
internal sealed class TouchedObject
{
    private readonly List<(int Number, bool OnlyLooks)> steps = [];
    private int[] changes = [];
    private int[] looks = [];

    /// <summary>The step comes after what it does not commute with.</summary>
    /// <param name="step">Its number.</param>
    /// <param name="onlyLooks">Whether it leaves the object as it is: then it commutes with others that do.</param>
    /// <param name="clock">The steps before it.</param>
    public int[] Add(int step, bool onlyLooks, int[] clock)
    {
        steps.Add((step, onlyLooks));
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
    /// Adds the steps that nothing orders before what the thread does next, latest first. All that touched the object came
    /// before a change of it: before a known change there is nothing unknown.
    /// </summary>
    public void AddUnordered(StepOrder order, int thread, List<int> to)
    {
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var (number, onlyLooks) = steps[i];
            if (!order.IsKnown(number, thread))
            {
                to.Add(number);
            }
            else if (!onlyLooks)
            {
                return;
            }
        }
    }
}
