namespace Lessons.Lesson06;

/// <summary>What goes through the learner's queues.</summary>
/// <param name="Sender">Who made it, from 0 on.</param>
/// <param name="Number">The how many-th of its sender it is, from 1 on.</param>
internal sealed record Parcel(int Sender, int Number)
{
    /// <inheritdoc/>
    public override string ToString() => $"item {Number} of producer {Sender}";
}
