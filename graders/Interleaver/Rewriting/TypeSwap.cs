using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>
/// Puts models in the place of real types, everywhere at once: a module has one row for each type that it refers to,
/// and every signature, field and call goes through that row.
/// </summary>
internal static class TypeSwap
{
    /// <summary>Swaps all types of the module that have a model, and gives its classes room for their shadows.</summary>
    public static void Apply(ModuleDefinition module)
    {
        var home = module.ImportReference(ModelTable.Room);
        foreach (var type in module.GetTypeReferences())
        {
            if (type.DeclaringType is null && ModelTable.ModelOf(type.FullName) is { } model)
            {
                type.Scope = home.Scope;
                type.Namespace = model.Namespace!;
                type.Name = model.Name;
            }
        }

        foreach (var type in module.GetTypes())
        {
            if (type is { IsClass: true, IsValueType: false, BaseType.FullName: "System.Object" } && type.Name != "<Module>")
            {
                GiveRoom(type, home, module);
            }
        }
    }

    private static void GiveRoom(TypeDefinition type, TypeReference watched, ModuleDefinition module)
    {
        type.BaseType = watched;
        var constructor = new MethodReference(".ctor", module.TypeSystem.Void, watched) { HasThis = true };
        foreach (var instruction in type.Methods.Where(m => m.IsConstructor && !m.IsStatic && m.HasBody).SelectMany(m => m.Body.Instructions))
        {
            if (instruction.Operand is MethodReference { Name: ".ctor", DeclaringType.FullName: "System.Object" }
                && instruction.OpCode.Code == Mono.Cecil.Cil.Code.Call)
            {
                instruction.Operand = constructor;
            }
        }
    }
}
