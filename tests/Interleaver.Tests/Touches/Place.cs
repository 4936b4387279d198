namespace Interleaver.Tests.Touches;

/// <summary>Where a program keeps something.</summary>
/// <param name="Made">What makes it, in C#.</param>
/// <param name="Here">How it is named.</param>
/// <param name="Beside">How what stands beside it is named; null when nothing does.</param>
/// <param name="Value">What another thread puts into both.</param>
/// <param name="There">How the other thread names it, where that needs another name.</param>
internal sealed record Place(string Made, string Here, string? Beside, string Value = "7", string? There = null)
{
    private string Name => $"{Made} {Here}";

    private string Other => There ?? Here;

    /// <summary>The touches that the place makes of ways to write what is there and to read it; {0} stands for the place.</summary>
    public IEnumerable<Touch> Touched(string[] writes, string[] reads) =>
        writes.Select(way => (Call: string.Format(way, Here), IsWrite: true)).Concat(reads.Select(way => (Call: string.Format(way, Here), IsWrite: false)))
            .SelectMany(one => Touched(one.Call, one.IsWrite));

    private IEnumerable<Touch> Touched(string call, bool isWrite)
    {
        yield return new Touch(Name, Made, call, $"{Other} = {Value};", true);
        yield return new Touch(Name, Made, call, $"Look({Other});", isWrite);
        if (Beside is not null)
        {
            yield return new Touch(Name, Made, call, $"{Beside} = {Value};", false);
        }
    }
}
