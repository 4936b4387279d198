using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Grading.Submissions;

/// <summary>
/// Checks are compiled against the solutions' public surface. This finds what a check uses, also in its lambdas and
/// helpers, and a submission does not have.
/// </summary>
internal static class Contract
{
    /// <summary>A sentence for each missing type or member.</summary>
    public static IReadOnlyList<string> Missing(ModuleDefinition graders, MethodInfo check, ModuleDefinition submission)
    {
        var type = graders.GetType(check.DeclaringType!.FullName);
        var missing = new List<string>();
        foreach (var member in Used(type.Methods.First(m => m.Name == check.Name)))
        {
            if (member.DeclaringType.GetElementType().Scope.Name == submission.Assembly.Name.Name && !Has(submission, member))
            {
                missing.Add($"{Describe(member)} was not found: keep its name, its parameters, and public");
            }
        }

        return [.. missing.Distinct()];
    }

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

            foreach (var member in method.Body.Instructions.Select(i => i.Operand).OfType<MemberReference>().Where(m => m is MethodReference or FieldReference))
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

    private static bool Has(ModuleDefinition submission, MemberReference member)
    {
        var owner = member.DeclaringType.GetElementType();
        for (var type = submission.GetType(owner.FullName); type is not null; type = type.BaseType as TypeDefinition)
        {
            var found = member switch
            {
                MethodReference method => type.Methods.Any(m => Matches(m, method.GetElementMethod())),
                _ => type.Fields.Any(f => f.Name == member.Name && f.IsPublic),
            };
            if (found)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(MethodDefinition candidate, MethodReference wanted) =>
        candidate.Name == wanted.Name && (candidate.IsPublic || candidate.IsFamily)
        && candidate.IsStatic == !wanted.HasThis
        && candidate.Parameters.Count == wanted.Parameters.Count
        && Name(candidate.ReturnType) == Name(wanted.ReturnType)
        && candidate.Parameters.Zip(wanted.Parameters).All(pair => Name(pair.First.ParameterType) == Name(pair.Second.ParameterType));

    private static string Name(TypeReference type) => type switch
    {
        GenericParameter parameter => (parameter.Type == GenericParameterType.Method ? "!!" : "!") + parameter.Position,
        RequiredModifierType modified => Name(modified.ElementType),
        GenericInstanceType generic => $"{generic.ElementType.FullName}<{string.Join(",", generic.GenericArguments.Select(Name))}>",
        TypeSpecification specification => Name(specification.ElementType) + specification.GetType().Name,
        _ => type.FullName,
    };

    private static string Describe(MemberReference member)
    {
        var type = member.DeclaringType.Name.Split('`')[0];
        if (member is not MethodReference method)
        {
            return $"{type}.{member.Name}";
        }

        if (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal))
        {
            return $"the property {type}.{method.Name[4..]}";
        }

        var parameters = string.Join(", ", method.Parameters.Select(p => p.ParameterType.Name.Split('`')[0]));
        return method.Name == ".ctor" ? $"the constructor {type}({parameters})" : $"{type}.{method.Name}({parameters})";
    }
}
