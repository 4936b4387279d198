namespace Interleaver.Models.Tests;

/// <summary>The same operations on a real type and on its model, which have to agree on results and exceptions, to the word.</summary>
internal sealed record Pair(string Name, Func<object?> Real, Func<object?> Model)
{
    public void Check()
    {
        var expected = Told.Outcome(Real);
        Explored.Once(() => Told.Outcome(Model)).Outcomes.Should().Equal([expected], "that is what the real type gives");
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
