using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A time limit that is given and not kept.</summary>
internal sealed class EndlessTimeout : IMutationOperator
{
    private static readonly string[] Waits = ["Wait", "WaitOne", "TryEnter", "Join", "TryTake", "TryAdd", "WaitAsync"];

    public string Name => "wait for ever";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from call in file.All<InvocationExpressionSyntax>()
        where Waits.Contains(call.Callee())
        from argument in call.ArgumentList.Arguments
        where argument.Expression.ToString() is var text && (text.Contains("timeout", StringComparison.OrdinalIgnoreCase) || text.Contains("left", StringComparison.OrdinalIgnoreCase) || text.Contains("remaining", StringComparison.OrdinalIgnoreCase))
        select Mutation.Replace(argument.Expression.Span, "System.Threading.Timeout.InfiniteTimeSpan");
}
