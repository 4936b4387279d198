using Microsoft.CodeAnalysis;

namespace Lessons.Tests.Mutants;

/// <summary>A kind of concurrency mistake, made wherever a program gives room for it.</summary>
public interface IMutationOperator
{
    /// <summary>What it does, in a few words; the list of equivalent mutants names it by them.</summary>
    string Name { get; }

    /// <summary>All places of a file where the mistake can be made. What does not compile is left out by the caller.</summary>
    IEnumerable<Mutation> In(SyntaxNode file);
}
