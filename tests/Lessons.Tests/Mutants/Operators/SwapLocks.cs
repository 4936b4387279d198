using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>Two locks, one inside the other, are taken the other way round.</summary>
internal sealed class SwapLocks : IMutationOperator
{
    public string Name => "swap the order of two locks";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from outer in file.All<LockStatementSyntax>()
        from inner in outer.Statement.DescendantNodesAndSelf().OfType<LockStatementSyntax>().Take(1)
        select new Mutation(
            new TextChange(outer.Expression.Span, inner.Expression.ToString()),
            new TextChange(inner.Expression.Span, outer.Expression.ToString()));
}
