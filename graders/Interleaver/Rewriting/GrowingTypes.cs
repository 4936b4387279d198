using Interleaver.Events;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>
/// Recursion in which a generic method calls itself with ever larger types: `F&lt;T&gt;` calls `F&lt;(T, T)&gt;`. The runtime makes
/// each of these types, twice as large each time, until the process ends. It is the test for a class that derives from itself so
/// (ECMA-335, II.9.2), applied to calls: parameters are joined by what is put in for them, and no ring may pass a place where
/// the parameter is only a part of what is put in.
/// </summary>
internal sealed class GrowingTypes
{
    private readonly Dictionary<GenericParameter, HashSet<GenericParameter>> next = [];
    private readonly List<(GenericParameter From, GenericParameter To, Refusal Why)> growing = [];

    private GrowingTypes()
    {
    }

    /// <summary>A refusal for each place where such a recursion grows.</summary>
    public static IEnumerable<Refusal> In(IEnumerable<MethodEditor> editors)
    {
        var found = new GrowingTypes();
        foreach (var editor in editors.Where(editor => editor.Method.HasBody))
        {
            foreach (var instruction in editor.Method.Body.Instructions)
            {
                if (instruction.Operand is MemberReference member)
                {
                    found.Add(member, () => editor.PlaceOf(instruction, "").Line, SourceNames.Method(editor.Method));
                }
            }
        }

        return found.growing.Where(edge => found.Leads(edge.To, edge.From)).Select(edge => edge.Why);
    }

    private void Add(MemberReference member, Func<SourceLine> line, string name)
    {
        if (member is not TypeReference && member.DeclaringType is { } owner)
        {
            Add(owner, line, name);
        }

        if (member is GenericInstanceMethod call && DefinitionOf(call) is { } method)
        {
            Join(call, method.GenericParameters, name, line);
        }
        else if (member is GenericInstanceType { ElementType: TypeDefinition type } instance)
        {
            Join(instance, type.GenericParameters, name, line);
        }
    }

    private void Join(IGenericInstance instance, IList<GenericParameter> parameters, string name, Func<SourceLine> line)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var argument = instance.GenericArguments[i];
            foreach (var part in PartsOf(argument))
            {
                if (!next.TryGetValue(part, out var to))
                {
                    next.Add(part, to = []);
                }

                to.Add(parameters[i]);
                if (part != argument)
                {
                    growing.Add((part, parameters[i], new Refusal(
                        line(), name, "it comes back to itself with ever larger types: each of them would have to be made", false)));
                }
            }
        }
    }

    private static MethodDefinition? DefinitionOf(GenericInstanceMethod call) => call.ElementMethod as MethodDefinition
        ?? (call.DeclaringType.GetElementType() as TypeDefinition)?.Methods
            .FirstOrDefault(method => method.Name == call.Name && method.GenericParameters.Count == call.GenericArguments.Count);

    private static IEnumerable<GenericParameter> PartsOf(TypeReference type) => type switch
    {
        GenericParameter parameter => [parameter],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(PartsOf),
        TypeSpecification specification => PartsOf(specification.ElementType),
        _ => [],
    };

    private bool Leads(GenericParameter from, GenericParameter to)
    {
        var (todo, seen) = (new Stack<GenericParameter>([from]), new HashSet<GenericParameter> { from });
        while (todo.TryPop(out var parameter))
        {
            if (parameter == to)
            {
                return true;
            }

            foreach (var other in next.GetValueOrDefault(parameter, []))
            {
                if (seen.Add(other))
                {
                    todo.Push(other);
                }
            }
        }

        return false;
    }
}
