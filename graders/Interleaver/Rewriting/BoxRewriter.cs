using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Calls of an interface that a struct of the program implements: the struct's method then gets a reference into a box,
/// which nobody has seen being taken.
/// </summary>
internal static class BoxRewriter
{
    /// <summary>Handles a call of an interface's method.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at, MethodReference method, TypeDefinition type)
    {
        if (at.Previous?.OpCode.Code == Code.Constrained || !IsOfStruct(editor.Runtime.Module, type))
        {
            return;
        }

        var aside = new Aside(editor, method, 0);
        editor.Before(at, [.. aside.Store, Instruction.Create(OpCodes.Dup), editor.Runtime.Memory("TakeBox"), .. aside.Load]);
    }

    private static bool IsOfStruct(ModuleDefinition module, TypeDefinition type) =>
        module.GetTypes().Any(one => one.IsValueType && one.Interfaces.Any(i => i.InterfaceType.GetElementType() == type));
}
