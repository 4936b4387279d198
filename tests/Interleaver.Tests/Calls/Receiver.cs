using System.Reflection;
using System.Text.RegularExpressions;

namespace Interleaver.Tests.Calls;

/// <summary>An object that is called, in some state. It is made anew for each call.</summary>
/// <param name="Code">How C# makes it; empty for none.</param>
/// <param name="Blocks">Names of members, a regular expression, that would wait for ever in that state; empty for none.</param>
internal sealed record Receiver(string Code, string Blocks = "")
{
    /// <summary>From the code alone: such a receiver blocks nobody.</summary>
    public static implicit operator Receiver(string code) => new(code);

    /// <summary>Whether it is called as it should be only: what is wrong is tried on another.</summary>
    public bool IsForRightCalls { get; init; }

    /// <summary>Whether the call would wait for ever.</summary>
    public bool IsBlockedBy(MethodInfo method) => Blocks.Length > 0 && Regex.IsMatch(method.Name, Blocks);
}
