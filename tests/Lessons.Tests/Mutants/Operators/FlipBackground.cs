using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A background thread becomes one that keeps the process alive, and the other way round.</summary>
internal sealed class FlipBackground : IMutationOperator
{
    public string Name => "flip IsBackground";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from assignment in file.All<AssignmentExpressionSyntax>()
        where assignment.Left.ToString().EndsWith("IsBackground", StringComparison.Ordinal) && assignment.Right is LiteralExpressionSyntax
        select Mutation.Replace(assignment.Right.Span, assignment.Right.ToString() == "true" ? "false" : "true");
}
