using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A signal is given one statement too early.</summary>
internal sealed class EarlySignal : IMutationOperator
{
    public string Name => "signal too early";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from found in file.CallStatements("Set", "Release", "Pulse", "PulseAll", "Exit", "SetResult", "Cancel", "Signal", "Start", "CompleteAdding", "Complete")
        let before = Before(found.Statement)
        where before is not null
        select new Mutation(
            new TextChange(new TextSpan(before.SpanStart, 0), found.Statement + " "),
            new TextChange(found.Statement.Span, ";"));

    private static StatementSyntax? Before(StatementSyntax statement)
    {
        var siblings = (statement.Parent as BlockSyntax)?.Statements ?? default;
        var index = siblings.IndexOf(statement);
        return index > 0 ? siblings[index - 1] : null;
    }
}
