using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>A pause stands where a wait belongs.</summary>
internal sealed class WaitToSleep : IMutationOperator
{
    public string Name => "wait becomes sleep";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        file.CallStatements("Join", "Wait", "WaitOne", "SignalAndWait").Select(found => Mutation.Replace(found.Statement.Expression.Span, "System.Threading.Thread.Sleep(10)"));
}
