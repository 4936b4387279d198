using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>An atomic operation becomes a read and a write.</summary>
internal sealed class DropInterlocked : IMutationOperator
{
    public string Name => "drop Interlocked";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        from call in file.All<InvocationExpressionSyntax>()
        where call.Receiver() == "Interlocked" && Plain(call) is not null
        select Mutation.Replace(call.Span, Plain(call)!);

    private static string? Plain(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression.ToString()).ToList();
        var isStatement = call.Parent is ExpressionStatementSyntax;
        return call.Callee() switch
        {
            "Increment" => $"++{arguments[0]}",
            "Decrement" => $"--{arguments[0]}",
            "Add" => isStatement ? $"{arguments[0]} += {arguments[1]}" : $"({arguments[0]} += {arguments[1]})",
            "Exchange" => isStatement
                ? $"{arguments[0]} = {arguments[1]}"
                : $"(({arguments[0]}, {arguments[0]}) is var (before, _) && ({arguments[0]} = {arguments[1]}) is var _ ? before : before)",
            "CompareExchange" => isStatement
                ? $"{arguments[0]} = Equals({arguments[0]}, {arguments[2]}) ? {arguments[1]} : {arguments[0]}"
                : $"(({arguments[0]}, {arguments[0]}) is var (before, _) && Equals(before, {arguments[2]}) && ({arguments[0]} = {arguments[1]}) is var _ ? before : before)",
            _ => null,
        };
    }
}
