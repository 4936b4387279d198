using Interleaver.Events;
using Interleaver.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grading.Compilation;

/// <summary>
/// Lambdas within lambdas, each handed to a method with several overloads. The compiler reads each lambda once for each overload, and
/// what is in it as often for each of those readings: twelve overloads and eight lambdas keep it busy for days.
/// </summary>
internal static class OverloadedLambdas
{
    private const int MostReadings = 1_000;

    /// <summary>A refusal for each lambda that is read too often.</summary>
    /// <param name="roots">All of the submission: overloads may stand in several files.</param>
    public static IEnumerable<Refusal> In(IReadOnlyList<SyntaxNode> roots)
    {
        var overloads = roots.SelectMany(root => root.DescendantNodes()).Select(DeclaredName).OfType<string>().CountBy(name => name).ToDictionary();
        return
            from root in roots
            from lambda in root.DescendantNodes().OfType<LambdaExpressionSyntax>()
            where ReadingsOf(lambda, overloads) > MostReadings
            select new Refusal(
                new SourceLine(Path.GetFileName(root.SyntaxTree.FilePath), lambda.GetLocation().GetLineSpan().StartLinePosition.Line + 1),
                "lambdas in lambdas",
                $"each is handed to a method with several overloads, which makes more than {MostReadings} ways to read them: the compiler could not come to an end",
                false);
    }

    private static double ReadingsOf(LambdaExpressionSyntax lambda, Dictionary<string, int> overloads) => lambda.AncestorsAndSelf()
        .OfType<LambdaExpressionSyntax>().Aggregate(1.0, (readings, each) => readings * overloads.GetValueOrDefault(TakenBy(each) ?? "", 1));

    private static string? DeclaredName(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        _ => null,
    };

    private static string? TakenBy(LambdaExpressionSyntax lambda)
    {
        var argument = lambda.Ancestors().SkipWhile(node => node is ParenthesizedExpressionSyntax or CastExpressionSyntax).FirstOrDefault();
        return argument?.Parent?.Parent switch
        {
            _ when argument is not ArgumentSyntax => null,
            InvocationExpressionSyntax call => NameOf(call.Expression),
            ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
            _ => null,
        };
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => null,
    };
}
