using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>Started, and waited for before anything else goes on: nothing is left of running side by side.</summary>
internal sealed class StartAndJoin : IMutationOperator
{
    public string Name => "start and wait at once";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from found in file.CallStatements("Start")
        where found.Call.ArgumentList.Arguments.Count == 0 && found.Call.Receiver() is { Length: > 0 } receiver
            && !found.Statement.GetLastToken().GetNextToken().Parent!.FirstAncestorOrSelf<StatementSyntax>()!.ToString().StartsWith($"{receiver}.Join", StringComparison.Ordinal)
        select new Mutation(new TextChange(new TextSpan(found.Statement.Span.End, 0), $" {found.Call.Receiver()}.Join();"));
}
