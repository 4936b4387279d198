using System.Text;
using Interleaver.Events;
using Interleaver.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Grading.Compilation;

/// <summary>
/// What is refused before anything is compiled: what would lead a finding to a line where it is not, what IL no longer shows
/// with its line, and sources that are made to wear the compiler out. The gate on IL stands behind it.
/// </summary>
internal static class SourceGate
{
    private const int MostCharacters = 256 * 1024;
    private const int DeepestBrackets = 100;
    private const int DeepestCharacters = 1_000;
    private const int DeepestLambda = 8;

    private static readonly Dictionary<string, string> Attributes = new()
    {
        ["ModuleInitializer"] = "it would run before anything is graded: use a static constructor",
        ["UnsafeAccessor"] = "it reaches for what others keep private",
        ["DllImport"] = "code that is not C# is out of the grader's sight",
        ["FieldOffset"] = "fields that lie over one another are unsafe code",
        ["IgnoresAccessChecksTo"] = "it reaches for what others keep private",
        ["InterceptsLocation"] = "a call has to call what it names",
    };

    /// <summary>The refusals of all files, in order; files that cannot be read are the compiler's business.</summary>
    public static IReadOnlyList<Refusal> Check(IEnumerable<string> files)
    {
        var roots = new List<SyntaxNode>();
        List<Refusal> found = [.. files.Where(IsReadable).SelectMany(file => Check(file, roots))];
        return Refusal.Tidy(found.Concat(OverloadedLambdas.In(roots)));
    }

    private static IEnumerable<Refusal> Check(string file, List<SyntaxNode> roots)
    {
        var (name, text) = (Path.GetFileName(file), File.ReadAllText(file, Encoding.UTF8));
        if (text.Length > MostCharacters)
        {
            return [new Refusal(new SourceLine(name, 1), "a file of this length", $"it has {text.Length} characters, and {MostCharacters} are enough for any task", false)];
        }

        // Counted without a parser, which goes as deep as the brackets do.
        if (TooDeep(text) is { } position)
        {
            var line = text.AsSpan(0, position).Count('\n') + 1;
            return [new Refusal(new SourceLine(name, line), "brackets in brackets", $"they are more than {DeepestBrackets} deep: nobody could read that", false)];
        }

        var root = CSharpSyntaxTree.ParseText(text, LessonCompiler.Syntax, file, Encoding.UTF8).GetRoot();
        roots.Add(root);
        return root.DescendantNodesAndTokens(descendIntoTrivia: true).Select(part => Judge(part, name)).OfType<Refusal>();
    }

    private static Refusal? Judge(SyntaxNodeOrToken part, string file)
    {
        var (api, reason, isTampering) = part.AsNode() switch
        {
            LineDirectiveTriviaSyntax or LineSpanDirectiveTriviaSyntax => ("#line", "a finding has to name the line that it is on", true),
            AttributeSyntax attribute when Attributes.TryGetValue(NameOf(attribute), out var why) => ($"[{NameOf(attribute)}]", why, true),
            LambdaExpressionSyntax lambda when Depth(lambda) >= DeepestLambda =>
                ("lambdas in lambdas", $"they are more than {DeepestLambda} deep: the compiler could not come to an end", false),
            TypeArgumentListSyntax types when Depth(types) >= DeepestBrackets =>
                ("types in types", $"they are more than {DeepestBrackets} deep: nobody could read that", false),
            _ when part.IsKind(SyntaxKind.ExternKeyword) && part.Parent is MemberDeclarationSyntax or LocalFunctionStatementSyntax =>
                ("extern", "code that is not C# is out of the grader's sight", true),
            _ => ("", "", false),
        };
        return api.Length == 0 ? null : new Refusal(new SourceLine(file, LineOf(part)), api, reason, isTampering);
    }

    private static int Depth<T>(T part) where T : SyntaxNode => part.Ancestors().OfType<T>().Count();

    // The mapped position is just what #line changes.
    private static int LineOf(SyntaxNodeOrToken part) => part.SyntaxTree!.GetText().Lines.GetLineFromPosition(part.SpanStart).LineNumber + 1;

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        name = name[(name.LastIndexOfAny(['.', ':']) + 1)..];
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
    }

    private static int? TooDeep(string text)
    {
        // A text within a text is one token, which is read as deep as it goes. Of those that stand for themselves in texts there
        // are not as many.
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + (text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0));
            if (depth > DeepestCharacters)
            {
                return i;
            }
        }

        depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(text, options: LessonCompiler.Syntax))
        {
            depth += token.Kind() switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBraceToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
            if (depth > DeepestBrackets)
            {
                return token.SpanStart;
            }
        }

        return null;
    }

    private static bool IsReadable(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
