using Mono.Cecil;

namespace Grading.Submissions;

/// <summary>
/// Checks are compiled against the solutions' public surface. This finds what a check uses, also in its lambdas and
/// helpers, and a submission does not have.
/// </summary>
internal static class Contract
{
    /// <summary>The checks of a lesson.</summary>
    public static IEnumerable<MethodDefinition> Checks(ModuleDefinition graders, string lesson) => graders.Types
        .Where(type => type.CustomAttributes.Any(a => a.AttributeType.Name == nameof(LessonTaskAttribute) && LessonCatalogue.FolderOf((int)a.ConstructorArguments[0].Value) == lesson))
        .SelectMany(type => type.Methods).Where(method => method.CustomAttributes.Any(a => a.AttributeType.Name == nameof(CheckAttribute)));

    /// <summary>A check's name, in whatever form the check is known.</summary>
    public static string NameOf(string type, string method) => $"{type}.{method}";

    /// <summary>A sentence for each missing type or member.</summary>
    public static IReadOnlyList<string> Missing(MethodDefinition check, ModuleDefinition submission) =>
    [
        .. Used(check)
            .Where(member => Owner(member).Scope?.Name == submission.Assembly.Name.Name)
            .Select(member => WhyMissing(submission, member)).OfType<string>().Distinct(),
    ];

    private static IEnumerable<MemberReference> Used(MethodDefinition start)
    {
        var todo = new Stack<MethodDefinition>([start]);
        var seen = new HashSet<MethodDefinition> { start };
        while (todo.TryPop(out var method))
        {
            if (!method.HasBody)
            {
                continue;
            }

            var caught = method.Body.ExceptionHandlers.Select(handler => handler.CatchType);
            foreach (var member in method.Body.Instructions.Select(i => i.Operand).Concat(caught).OfType<MemberReference>())
            {
                if (member is MethodReference reference && (reference.GetElementMethod() as MethodDefinition ?? Own(reference)) is { } own)
                {
                    // A class of the check that overrides a learner's members uses all that it has.
                    foreach (var next in own.IsConstructor ? own.DeclaringType.Methods.Append(own) : [own])
                    {
                        if (seen.Add(next))
                        {
                            todo.Push(next);
                        }
                    }
                }
                else
                {
                    yield return member;
                }
            }
        }
    }

    private static MethodDefinition? Own(MethodReference reference) =>
        (reference.DeclaringType.GetElementType() as TypeDefinition)?.Methods.FirstOrDefault(m => m.Name == reference.Name);

    private static TypeReference Owner(MemberReference member) => (member as TypeReference ?? member.DeclaringType).GetElementType();

    private static string? WhyMissing(ModuleDefinition submission, MemberReference member)
    {
        var owner = Owner(member);
        var type = submission.GetType(owner.FullName);
        if (type is null)
        {
            return $"the checks use the class {Signatures.Plain(owner)}; there is none of that name in the namespace {owner.Namespace}";
        }

        if (!type.IsPublic)
        {
            return $"the class {Signatures.Plain(type)} has to be public{Signatures.PlaceOf(type)}";
        }

        if (type.IsValueType)
        {
            return $"{Signatures.Plain(type)} has to be a class{Signatures.PlaceOf(type)}";
        }

        if (member is TypeReference)
        {
            return null;
        }

        var homonyms = Lineage(type).SelectMany(t => t.Methods.Cast<IMemberDefinition>().Concat(t.Fields)).Where(m => m.Name == member.Name).ToList();
        if (homonyms.Any(found => Matches(found, member)))
        {
            return null;
        }

        var needed = $"the checks use {Signatures.Of(member, false)}";
        return homonyms.Count == 0
            ? $"{needed}; your {Signatures.Plain(type)} has no member of that name{Signatures.PlaceOf(type)}"
            : $"{needed}; {Signatures.Unlike((MemberReference)homonyms[0], member)}{Signatures.PlaceOf(homonyms[0])}";
    }

    private static IEnumerable<TypeDefinition> Lineage(TypeDefinition type)
    {
        for (var t = type; t is not null; t = t.BaseType as TypeDefinition)
        {
            yield return t;
        }
    }

    private static bool Matches(IMemberDefinition found, MemberReference wanted) => (found, wanted) switch
    {
        (MethodDefinition candidate, MethodReference method) => Matches(candidate, method.GetElementMethod()),
        (FieldDefinition candidate, FieldReference) => candidate.IsPublic,
        _ => false,
    };

    private static bool Matches(MethodDefinition candidate, MethodReference wanted) =>
        (candidate.IsPublic || candidate.IsFamily || candidate.IsFamilyOrAssembly)
        && candidate.IsStatic == !wanted.HasThis
        && candidate.GenericParameters.Count == wanted.GenericParameters.Count
        && candidate.Parameters.Count == wanted.Parameters.Count
        && Signatures.Key(candidate.ReturnType) == Signatures.Key(wanted.ReturnType)
        && candidate.Parameters.Zip(wanted.Parameters).All(pair => Signatures.Key(pair.First.ParameterType) == Signatures.Key(pair.Second.ParameterType));
}
