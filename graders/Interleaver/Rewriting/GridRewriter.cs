using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Announces elements of arrays with more than one dimension, which IL reaches through methods of the array type.</summary>
internal static class GridRewriter
{
    /// <summary>Handles calls of Get, Set and Address.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at, MethodReference method)
    {
        if (method.Name is not ("Get" or "Set" or "Address"))
        {
            return;
        }

        var types = editor.Runtime.Module.TypeSystem;
        var element = ((ArrayType)method.DeclaringType).ElementType;
        var hasValue = method.Name == "Set";
        var rank = method.Parameters.Count - (hasValue ? 1 : 0);
        var site = editor.Site(at, SourceNames.Element(StackShape.Producer(at, method.Parameters.Count), editor.Method));
        var value = hasValue ? editor.Local(element) : null;
        var indexes = Enumerable.Range(0, rank).Select(_ => editor.Local(types.Int32)).ToList();

        // [grid, i, j, (value)] → [grid, i, j] with everything set aside, so that the address of the element can be asked for.
        var code = new List<Instruction>();
        if (value is not null)
        {
            code.Add(Instruction.Create(OpCodes.Stloc, value));
        }

        code.AddRange(Enumerable.Reverse(indexes).Select(index => Instruction.Create(OpCodes.Stloc, index)));
        code.Add(Instruction.Create(OpCodes.Dup));
        code.Add(Instruction.Create(OpCodes.Dup));
        code.AddRange(Load(indexes));
        code.Add(Instruction.Create(OpCodes.Call, Address(method.DeclaringType, element, rank, types)));
        code.Add(site);
        code.Add(editor.Runtime.Memory(Announcement(editor, at, method.Name), element));
        code.AddRange(Load(indexes));
        if (value is not null)
        {
            code.Add(Instruction.Create(OpCodes.Ldloc, value));
        }

        editor.Before(at, [.. code]);
    }

    private static string Announcement(MethodEditor editor, Instruction at, string member) => (member, editor.UseOf(at)) switch
    {
        ("Set", _) or ("Address", ReferenceUse.Kind.Write) => "WriteGrid",
        ("Get", _) or ("Address", ReferenceUse.Kind.Read) => "ReadGrid",
        _ => "TakeGrid",
    };

    private static IEnumerable<Instruction> Load(IEnumerable<VariableDefinition> locals) =>
        locals.Select(local => Instruction.Create(OpCodes.Ldloc, local));

    private static MethodReference Address(TypeReference grid, TypeReference element, int rank, TypeSystem types)
    {
        var address = new MethodReference("Address", new ByReferenceType(element), grid) { HasThis = true };
        for (var i = 0; i < rank; i++)
        {
            address.Parameters.Add(new ParameterDefinition(types.Int32));
        }

        return address;
    }
}
