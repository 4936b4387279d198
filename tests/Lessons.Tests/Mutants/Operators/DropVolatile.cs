using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;


/// <summary>A volatile access becomes a plain one.</summary>
internal sealed class DropVolatile : IMutationOperator
{
    public string Name => "drop volatile";

    public IEnumerable<Mutation> In(SyntaxNode file)
    {
        foreach (var modifier in file.DescendantTokens().Where(token => token.IsKind(SyntaxKind.VolatileKeyword)))
        {
            yield return Mutation.Replace(modifier.Span, "");
        }

        foreach (var call in file.All<InvocationExpressionSyntax>().Where(call => call.Receiver() == "Volatile"))
        {
            var arguments = call.ArgumentList.Arguments;
            var plain = call.Callee() == "Read" ? $"{arguments[0].Expression}" : $"{arguments[0].Expression} = {arguments[1].Expression}";
            yield return Mutation.Replace(call.Span, plain);
        }
    }
}
