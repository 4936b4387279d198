using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>The arguments of a call, from one of them to the last, in a local each: so that those below are on top, and each can be looked at.</summary>
internal sealed class Aside
{
    private readonly SortedDictionary<int, VariableDefinition> locals = [];

    /// <summary>Makes the locals.</summary>
    /// <param name="editor">The editor of the method that calls.</param>
    /// <param name="method">What is called.</param>
    /// <param name="first">The first argument that is set aside: a parameter's index, or <see cref="ArgumentUse.Receiver"/>.</param>
    public Aside(MethodEditor editor, MethodReference method, int first)
    {
        for (var i = first; i < method.Parameters.Count; i++)
        {
            locals[i] = editor.Local(TypeOf(method, i));
        }
    }

    /// <summary>The local of an argument.</summary>
    public VariableDefinition this[int argument] => locals[argument];

    /// <summary>Takes them from the stack.</summary>
    public IEnumerable<Instruction> Store => locals.Values.Reverse().Select(local => Instruction.Create(OpCodes.Stloc, local));

    /// <summary>Puts them back.</summary>
    public IEnumerable<Instruction> Load => locals.Values.Select(local => Instruction.Create(OpCodes.Ldloc, local));

    private static TypeReference TypeOf(MethodReference method, int argument) => argument != ArgumentUse.Receiver
        ? Generics.TypeOf(method, method.Parameters[argument])
        : method.DeclaringType.IsValueType ? new ByReferenceType(method.DeclaringType) : method.DeclaringType;
}
