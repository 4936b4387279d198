using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>One critical section becomes two: others may come in between.</summary>
internal sealed class SplitLock : IMutationOperator
{
    public string Name => "split the critical section";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from guarded in file.All<LockStatementSyntax>()
        where guarded.Statement is BlockSyntax
        let statements = ((BlockSyntax)guarded.Statement).Statements
        from next in statements.Skip(1)
        select new Mutation(new TextChange(new TextSpan(next.SpanStart, 0), $"}} lock ({guarded.Expression}) {{ "));
}
