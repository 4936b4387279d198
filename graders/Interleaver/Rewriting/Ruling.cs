using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>What becomes of a use of a type or member: exactly one of three.</summary>
public enum RulingKind
{
    /// <summary>A model takes its place.</summary>
    Modelled,

    /// <summary>It stays as it is, because it neither blocks nor shares anything.</summary>
    Pure,

    /// <summary>The program is not run.</summary>
    Refused,
}

/// <summary>What the gate decides about a use, for those who want to know without rewriting anything.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Reason">Why it is refused, and what to use instead; empty when it is not.</param>
public sealed record Ruling(RulingKind Kind, string Reason)
{
    /// <summary>The decision on the first instruction of each method, by the method's name. Puts the models in place, as rewriting does.</summary>
    public static IReadOnlyDictionary<string, Ruling> OfFirstInstructions(ModuleDefinition module)
    {
        TypeSwap.Apply(module);
        return module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)
            .ToDictionary(method => method.Name, method => Of(method.Body.Instructions[0]));
    }

    private static Ruling Of(Instruction instruction)
    {
        if (Gate.Refused(instruction) is var (_, reason, _))
        {
            return new Ruling(RulingKind.Refused, reason);
        }

        var type = instruction.Operand as TypeReference ?? ((MemberReference)instruction.Operand).DeclaringType;
        var isReplaced = instruction.Operand is MethodReference method
            && (RedirectionTable.Has(method) || HashCodeCall.Of(instruction) is not null || ModelTable.CarrierFor(method) is not null);
        return new Ruling(isReplaced || ModelTable.IsModel(type) ? RulingKind.Modelled : RulingKind.Pure, "");
    }
}
