using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A call that other threads depend on is forgotten.</summary>
internal sealed class DropCall : IMutationOperator
{
    private static readonly string[] Calls =
    [
        "Join", "Start", "Wait", "WaitOne", "Release", "Set", "Reset", "Pulse", "PulseAll", "Enter", "Exit", "Signal", "SignalAndWait",
        "Cancel", "CompleteAdding", "Complete", "TryComplete", "SetResult", "SetException", "TrySetResult", "TrySetException", "Dispose",
        "ThrowIfCancellationRequested", "Throw", "Write",
    ];

    public string Name => "drop a call";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        file.CallStatements(Calls).Select(found => Mutation.Replace(found.Statement.Span, ";"));
}
