using Interleaver.Models;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>References, in one module, to the engine's methods that rewritten code calls.</summary>
internal sealed class Runtime(ModuleDefinition module)
{
    private readonly Dictionary<(Type, string), MethodReference> methods = [];

    /// <summary>The module that is being rewritten.</summary>
    public ModuleDefinition Module { get; } = module;

    /// <summary>A call of a static method of <see cref="Memory"/>.</summary>
    public Instruction Memory(string name, TypeReference? type = null) => Call(typeof(Memory), name, type);

    /// <summary>A call of a static method of <see cref="Atomic"/>.</summary>
    public Instruction Atomic(string name, TypeReference? type = null) => Call(typeof(Atomic), name, type);

    /// <summary>A call of a static method of <see cref="Statics"/>.</summary>
    public Instruction Statics(string name) => Call(typeof(Statics), name, null);

    /// <summary>Loads a small number.</summary>
    public static Instruction Number(int value) => Instruction.Create(OpCodes.Ldc_I4, value);

    private Instruction Call(Type type, string name, TypeReference? argument)
    {
        if (!methods.TryGetValue((type, name), out var method))
        {
            methods[(type, name)] = method = Module.ImportReference(type.GetMethod(name)!);
        }

        if (argument is not null)
        {
            var generic = new GenericInstanceMethod(method);
            generic.GenericArguments.Add(argument);
            method = generic;
        }

        return Instruction.Create(OpCodes.Call, method);
    }
}
