namespace EngineMutants;

/// <summary>One small change of the engine's source.</summary>
/// <param name="Number">What switches it on.</param>
/// <param name="File">The file, from the root.</param>
/// <param name="Line">Its line, from 1, before any change.</param>
/// <param name="From">What stands there.</param>
/// <param name="To">What is put there.</param>
internal sealed record Mutant(int Number, string File, int Line, string From, string To)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Number,4}  {File}:{Line}  {Short(From)}  →  {Short(To)}";

    private static string Short(string code)
    {
        var text = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 100 ? text : text[..99] + "…";
    }
}
