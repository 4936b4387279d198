using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EngineMutants;

/// <summary>
/// Puts all mutants into the source at once, each behind a switch, so that it is compiled once for all of them: `a &lt; b` becomes
/// `(Mutation.Is(7) ? a &lt;= b : a &lt; b)`.
/// </summary>
/// <param name="file">Name of the file, from the root.</param>
/// <param name="mutants">Where those that were made are noted.</param>
/// <param name="left">Numbers of mutants that did not compile.</param>
internal sealed class Switches(string file, List<Mutant> mutants, IReadOnlySet<int> left) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Others = new()
    {
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.EqualsEqualsToken] = SyntaxKind.ExclamationEqualsToken,
        [SyntaxKind.ExclamationEqualsToken] = SyntaxKind.EqualsEqualsToken,
        [SyntaxKind.AmpersandAmpersandToken] = SyntaxKind.BarBarToken,
        [SyntaxKind.BarBarToken] = SyntaxKind.AmpersandAmpersandToken,
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
    };

    /// <inheritdoc/>
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    // What runs once in a process is over before anybody switches.
    /// <inheritdoc/>
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => IsOnce(node) ? node : base.VisitFieldDeclaration(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        node.Initializer is not null && IsOnce(node) ? node : base.VisitPropertyDeclaration(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (Declares(node) || !Others.TryGetValue(node.OperatorToken.Kind(), out var other))
        {
            return visited;
        }

        var token = Token(other).WithTriviaFrom(node.OperatorToken);
        return Switch(node, visited, BinaryExpression(KindOf(other), visited.Left, token, visited.Right), $"{node.Left} {token.ToString()} {node.Right}");
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = (PrefixUnaryExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) && !Declares(node)
            ? Switch(node, visited, visited.Operand, node.Operand.ToString())
            : visited;
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        _ when node.Parent is WhileStatementSyntax or DoStatementSyntax => node,
        SyntaxKind.TrueLiteralExpression => Switch(node, node, LiteralExpression(SyntaxKind.FalseLiteralExpression), "false"),
        SyntaxKind.FalseLiteralExpression => Switch(node, node, LiteralExpression(SyntaxKind.TrueLiteralExpression), "true"),
        _ => node,
    };

    /// <inheritdoc/>
    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return Declares(node.Condition) || node.Condition is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax
            ? visited
            : visited.WithCondition(Switch(node.Condition, visited.Condition, Not(visited.Condition), $"!({node.Condition})"));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        if (node.Expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax or TupleExpressionSyntax or DeclarationExpressionSyntax }
            || Declares(node) || Next(node, node.Expression.ToString(), "(nothing)") is not { } number)
        {
            return visited;
        }

        return IfStatement(Not(Is(number)), Block(visited.WithoutTrivia())).WithTriviaFrom(visited);
    }

    private static string MemberOf(SyntaxNode node) => node.Ancestors().OfType<MemberDeclarationSyntax>().First() switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        EventDeclarationSyntax raised => raised.Identifier.Text,
        ConstructorDeclarationSyntax => "constructor",
        IndexerDeclarationSyntax => "indexer",
        OperatorDeclarationSyntax operation => $"operator {operation.OperatorToken.Text}",
        ConversionOperatorDeclarationSyntax => "conversion",
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        var other => other.Kind().ToString(),
    };

    private static bool IsOnce(MemberDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) || node.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static SyntaxKind KindOf(SyntaxKind token) => SyntaxFacts.GetBinaryExpression(token);

    // A variable that is declared inside would be declared twice.
    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(part => part is SingleVariableDesignationSyntax or ParenthesizedVariableDesignationSyntax);

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax expression) =>
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(expression.WithoutTrivia()));

    private static ExpressionSyntax Is(int number) => ParseExpression($"global::Interleaver.Mutation.Is({number})");

    private ExpressionSyntax Switch(ExpressionSyntax original, ExpressionSyntax visited, ExpressionSyntax mutated, string to) =>
        Next(original, original.ToString(), to) is { } number
            ? ParenthesizedExpression(ConditionalExpression(
                Is(number).WithTrailingTrivia(Space), ParenthesizedExpression(mutated.WithoutTrivia()), ParenthesizedExpression(visited.WithoutTrivia()))).WithTriviaFrom(visited)
            : visited;

    private int? Next(SyntaxNode node, string from, string to)
    {
        var number = mutants.Count;
        mutants.Add(new Mutant(number, file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, MemberOf(node), from, to));
        return left.Contains(number) ? null : number;
    }
}
