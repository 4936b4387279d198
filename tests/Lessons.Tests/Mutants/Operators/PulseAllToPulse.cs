using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lessons.Tests.Mutants.Operators;

/// <summary>One waiting thread is woken where all of them have to look.</summary>
internal sealed class PulseAllToPulse : IMutationOperator
{
    public string Name => "PulseAll becomes Pulse";

    public IEnumerable<Mutation> In(SyntaxNode file) =>
        file.All<IdentifierNameSyntax>().Where(name => name.Identifier.Text == "PulseAll").Select(name => Mutation.Replace(name.Span, "Pulse"));
}
