using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>The first statement is done before the lock is taken, or the last one after it has been given back.</summary>
internal sealed class ShrinkLock : IMutationOperator
{
    public string Name => "move a statement out of the lock";

    public IEnumerable<Mutation> In(SyntaxNode file)
    {
        foreach (var guarded in file.All<LockStatementSyntax>())
        {
            if (guarded.Statement is not BlockSyntax { Statements: { Count: > 0 } statements } block)
            {
                continue;
            }

            var last = statements[^1];
            yield return new Mutation(
                new TextChange(new TextSpan(last.SpanStart, 0), "} "),
                new TextChange(block.CloseBraceToken.Span, ""));
            if (statements.Count > 1)
            {
                var (head, first) = (Syntax.Between(guarded.LockKeyword, block.OpenBraceToken), statements[0]);
                var (before, after) = (new TextChange(head, ""), new TextChange(new TextSpan(first.Span.End, 0), $" lock ({guarded.Expression}) {{"));
                yield return new Mutation(before, after) { Position = first.SpanStart };
            }
        }
    }
}
