using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Benchmarks;

/// <summary>Writes a statement at the beginning of each method and constructor of a source, so that whatever is called does harm.</summary>
/// <param name="statement">The statement, in C#.</param>
internal sealed class HostilePrefix(string statement) : CSharpSyntaxRewriter
{
    private readonly StatementSyntax first = SyntaxFactory.ParseStatement(statement);

    /// <summary>The source with the statement in it.</summary>
    public static string Into(string source, string statement) =>
        new HostilePrefix(statement).Visit(CSharpSyntaxTree.ParseText(source).GetRoot()).ToFullString();

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => Prefixed(node);

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) => Prefixed(node);

    private BaseMethodDeclarationSyntax Prefixed(BaseMethodDeclarationSyntax node) => node switch
    {
        { Body: { } body } => node.WithBody(body.WithStatements(body.Statements.Insert(0, first))),
        { ExpressionBody: { } value } => node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(first, Statement(node, value.Expression))),
        _ => node,
    };

    private static StatementSyntax Statement(BaseMethodDeclarationSyntax node, ExpressionSyntax value) =>
        node is MethodDeclarationSyntax { ReturnType: not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } }
            ? SyntaxFactory.ReturnStatement(value.WithLeadingTrivia(SyntaxFactory.Space))
            : SyntaxFactory.ExpressionStatement(value);
}
