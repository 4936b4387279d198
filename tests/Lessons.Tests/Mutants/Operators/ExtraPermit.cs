using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>One permit too many.</summary>
internal sealed class ExtraPermit : IMutationOperator
{
    public string Name => "one permit too many";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from creation in file.All<BaseObjectCreationExpressionSyntax>()
        where TypeOf(creation) is "SemaphoreSlim" or "Semaphore" or "CountdownEvent" or "Barrier"
        let first = creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression
        where first is not null
        select Mutation.Replace(first.Span, $"({first}) + 1");

    // `new(…)` has its type from the field or variable that it initialises.
    private static string TypeOf(BaseObjectCreationExpressionSyntax creation) => creation is ObjectCreationExpressionSyntax named
        ? named.Type.ToString()
        : creation.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Type.ToString() ?? "";
}
