using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>The block runs without its lock.</summary>
internal sealed class DropLock : IMutationOperator
{
    public string Name => "drop the lock";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        file.All<LockStatementSyntax>().Select(l => Mutation.Replace(Syntax.Between(l.LockKeyword, l.CloseParenToken), ""));
}
