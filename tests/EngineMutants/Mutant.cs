namespace EngineMutants;

/// <summary>One small change of the engine's source.</summary>
/// <param name="Number">What switches it on.</param>
/// <param name="File">The file, from the root.</param>
/// <param name="Line">Its line, from 1, before any change.</param>
/// <param name="Member">The member that the line belongs to.</param>
/// <param name="From">What stands there.</param>
/// <param name="To">What is put there.</param>
internal sealed record Mutant(int Number, string File, int Line, string Member, string From, string To)
{
    /// <summary>What it does and where, without anything that changes when other lines do: file from the engine's root, member, and change.</summary>
    public string Description => $"{File[(MutatedKit.Engine.Length + 1)..]}  {Member}  {Change}";

    private string Change => $"{Short(From)}  →  {Short(To)}";

    /// <summary>Whether the line, which an earlier run has printed, tells of this change, wherever in the file it was then.</summary>
    public bool IsIn(string line) =>
        line.Contains($" {File}:", StringComparison.Ordinal) && line.Contains($"  {Change}  ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Number,4}  {File}:{Line}  {Member}  {Change}";

    private static string Short(string code)
    {
        var text = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 100 ? text : text[..99] + "…";
    }
}
