namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.ParallelOptions"/>: a limit and a token, but no scheduler.</summary>
public class ParallelOptions : ModelObject
{
    private int limit = -1;

    /// <inheritdoc cref="System.Threading.Tasks.ParallelOptions.MaxDegreeOfParallelism"/>
    public int MaxDegreeOfParallelism
    {
        get => limit;
        set
        {
            if (value is 0 or < -1)
            {
                throw new ArgumentOutOfRangeException(nameof(MaxDegreeOfParallelism));
            }

            limit = value;
        }
    }

    /// <inheritdoc cref="System.Threading.Tasks.ParallelOptions.CancellationToken"/>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>How many workers are allowed where <paramref name="usual"/> ones would do.</summary>
    internal int Workers(int usual) => limit < 0 ? usual : Math.Min(limit, usual);
}
