using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lessons.Tests.Mutants;

/// <summary>What several operators look for.</summary>
internal static class Syntax
{
    /// <summary>All nodes of a kind, in source order.</summary>
    public static IEnumerable<T> All<T>(this SyntaxNode file) where T : SyntaxNode => file.DescendantNodes().OfType<T>();

    /// <summary>The name of the method that is called, without what stands before the dot.</summary>
    public static string Callee(this InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    /// <summary>What stands before the dot, as written; empty when nothing does.</summary>
    public static string Receiver(this InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax member ? member.Expression.ToString() : "";

    /// <summary>The calls that are statements of their own, by name of the method.</summary>
    public static IEnumerable<(ExpressionStatementSyntax Statement, InvocationExpressionSyntax Call)> CallStatements(this SyntaxNode file, params string[] names) =>
        from statement in file.All<ExpressionStatementSyntax>()
        let call = statement.Expression as InvocationExpressionSyntax ?? (statement.Expression as ConditionalAccessExpressionSyntax)?.WhenNotNull as InvocationExpressionSyntax
        where call is not null && names.Contains(call.Callee())
        select (statement, call);

    /// <summary>From the beginning of the first token to the end of the last, without what surrounds them.</summary>
    public static TextSpan Between(SyntaxToken first, SyntaxToken last) => TextSpan.FromBounds(first.SpanStart, last.Span.End);
}
