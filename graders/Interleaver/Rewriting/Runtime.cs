using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>References, in one module, to the engine's methods that rewritten code calls.</summary>
internal sealed class Runtime(ModuleDefinition module)
{
    private readonly Dictionary<(Type, string), MethodReference> methods = [];

    /// <summary>The module that is being rewritten.</summary>
    public ModuleDefinition Module { get; } = module;

    /// <summary>A call that announces a memory access.</summary>
    public Instruction Memory(string name, TypeReference? type = null) => Call(ModelTable.Memory, name, type);

    /// <summary>A call that announces a volatile access.</summary>
    public Instruction Atomic(string name, TypeReference? type = null) => Call(ModelTable.Atomic, name, type);

    /// <summary>A call that announces control flow.</summary>
    public Instruction Flow(string name) => Call(ModelTable.Flow, name, null);

    /// <summary>A call that announces that memory is asked for.</summary>
    public Instruction Allocation(string name, TypeReference? type = null) => Call(ModelTable.Allocation, name, type);

    /// <summary>A call that sees to what LINQ makes or is given.</summary>
    public Instruction Sequence(string name, params TypeReference[] arguments) => CallOf(ModelTable.Sequence, name, arguments);

    /// <summary>A call that sees to a type's statics.</summary>
    public Instruction Statics(string name, TypeReference? type = null) => Call(ModelTable.Statics, name, type);

    /// <summary>Loads a small number.</summary>
    public static Instruction Number(int value) => Instruction.Create(OpCodes.Ldc_I4, value);

    private Instruction Call(Type type, string name, TypeReference? argument) => CallOf(type, name, argument is null ? [] : [argument]);

    private Instruction CallOf(Type type, string name, TypeReference[] arguments)
    {
        if (!methods.TryGetValue((type, name), out var method))
        {
            methods[(type, name)] = method = Module.ImportReference(type.GetMethod(name)!);
        }

        if (arguments.Length > 0)
        {
            var generic = new GenericInstanceMethod(method);
            foreach (var argument in arguments)
            {
                generic.GenericArguments.Add(argument);
            }

            method = generic;
        }

        return Instruction.Create(OpCodes.Call, method);
    }
}
