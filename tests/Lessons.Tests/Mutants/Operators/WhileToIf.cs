using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A condition that is looked at once, and not again after waiting.</summary>
internal sealed class WhileToIf : IMutationOperator
{
    public string Name => "while becomes if";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        file.All<WhileStatementSyntax>().Where(loop => loop.Condition is not LiteralExpressionSyntax)
            .Select(loop => Mutation.Replace(loop.WhileKeyword.Span, "if"));
}
