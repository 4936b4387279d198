using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>What has to happen on every way out happens on the straight one only.</summary>
internal sealed class DropFinally : IMutationOperator
{
    public string Name => "drop finally";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from attempt in file.All<TryStatementSyntax>()
        where attempt.Finally is not null && attempt.Catches.Count == 0
        select new Mutation(
            new TextChange(attempt.TryKeyword.Span, ""),
            new TextChange(attempt.Finally!.FinallyKeyword.Span, ""));
}
