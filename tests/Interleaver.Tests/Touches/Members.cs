namespace Interleaver.Tests.Touches;

/// <summary>An object that is not safe for threads: one thread calls a member of it, another changes it or looks at it.</summary>
/// <param name="Made">What makes it, in C#.</param>
/// <param name="Change">What changes it.</param>
/// <param name="Look">What only looks at it.</param>
internal sealed record Members(string Made, string Change, string Look)
{
    /// <summary>Members that only look: no harm beside each other.</summary>
    public IEnumerable<Touch> Reads(params string[] calls) => calls.SelectMany(call => Both($"Look({call});", true, false));

    /// <summary>The same of what gives nothing back.</summary>
    public IEnumerable<Touch> ReadsBy(params string[] statements) => statements.SelectMany(statement => Both(statement, true, false));

    /// <summary>Members that change it: none may be beside anything else.</summary>
    public IEnumerable<Touch> Writes(params string[] statements) => statements.SelectMany(statement => Both(statement, true, true));

    /// <summary>Members that read only what stays as it was made, or nothing at all.</summary>
    public IEnumerable<Touch> Nothing(params string[] calls) => calls.SelectMany(call => Both($"Look({call});", false, false));

    private Touch[] Both(string call, bool besideChange, bool besideLook) =>
    [
        new(Made, Made, call, Change, besideChange),
        new(Made, Made, call, Look, besideLook),
    ];
}
