using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A lock that nobody else has: a new object each time.</summary>
internal sealed class FreshLock : IMutationOperator
{
    public string Name => "lock a new object";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        file.All<LockStatementSyntax>().Select(l => Mutation.Replace(l.Expression.Span, "new object()"));
}
