namespace Interleaver.Models.Tests;

/// <summary>Words in the order in which threads say them, each in one step.</summary>
internal sealed class Said
{
    private readonly List<string> words = [];

    public void Add(string word)
    {
        Monitor.Enter(words);
        words.Add(word);
        Monitor.Exit(words);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" ", words);
}
