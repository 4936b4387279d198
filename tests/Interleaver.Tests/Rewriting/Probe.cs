using System.Reflection;
using System.Runtime.Loader;
using Interleaver.Rewriting;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Tests.Rewriting;

/// <summary>One use of one type or member of .NET, what the gate decides about it, and whether the model is there if there is to be one.</summary>
/// <param name="Type">The type.</param>
/// <param name="Member">The member; null for the type itself.</param>
/// <param name="Ruling">The decision.</param>
/// <param name="Missing">What the runtime says when what takes the member's place cannot be found; null when it can.</param>
internal sealed record Probe(Type Type, MemberInfo? Member, Ruling Ruling, string? Missing)
{
    /// <summary>Uses of everything, in an assembly that the gate has looked at as at any other.</summary>
    public static IReadOnlyList<Probe> All { get; } =
        Look([.. CoveredTypes.All.SelectMany(type => CoveredTypes.MembersOf(type).Prepend(null).Select(member => (type, member)))]);

    /// <summary>Whether it belongs to one of the namespaces in which nothing is let through that no table lists.</summary>
    public bool IsOfThreading => Type.Namespace!.StartsWith("System.Threading", StringComparison.Ordinal)
        || Type.Namespace is "System.Collections.Concurrent" or "System.Timers";

    /// <summary>Type, member and parameters.</summary>
    public override string ToString() => Member is null ? $"{Type}" : $"{Type}: {Member}";

    private static List<Probe> Look(List<(Type Type, MemberInfo? Member)> uses)
    {
        using var module = Build(uses);
        var rulings = Ruling.OfFirstInstructions(module);
        var replacedLater = module.GetType("Program").Methods
            .Where(method => rulings[method.Name].Kind == RulingKind.Modelled && !IsOfModel((MemberReference)method.Body.Instructions[0].Operand))
            .Select(method => method.Name).ToHashSet();
        var swapped = new MemoryStream();
        module.Write(swapped);
        var context = new AssemblyLoadContext("probes", isCollectible: true);
        var program = context.LoadFromStream(new MemoryStream(swapped.ToArray())).GetType("Program")!;
        return [.. uses.Select((use, i) => new Probe(use.Type, use.Member, rulings[$"Use{i}"], MissingIn($"Use{i}", use)))];

        // Members of types that stay real are replaced one by one, by what the gate has looked up.
        string? MissingIn(string name, (Type Type, MemberInfo? Member) use) =>
            rulings[name].Kind == RulingKind.Refused || replacedLater.Contains(name) ? null : Resolve(program.GetMethod(name)!, use.Type, use.Member);
    }

    private static bool IsOfModel(MemberReference reference) =>
        (reference.DeclaringType ?? reference).FullName.StartsWith("Interleaver.", StringComparison.Ordinal);

    // Written and read again, because models are put in place in a module that comes out of a file.
    private static ModuleDefinition Build(List<(Type Type, MemberInfo? Member)> uses)
    {
        const Mono.Cecil.MethodAttributes open = Mono.Cecil.MethodAttributes.Public | Mono.Cecil.MethodAttributes.Static;
        using var module = ModuleDefinition.CreateModule("Probes", ModuleKind.Dll);
        var program = new TypeDefinition("", "Program", Mono.Cecil.TypeAttributes.Public, module.TypeSystem.Object);
        module.Types.Add(program);
        for (var i = 0; i < uses.Count; i++)
        {
            var method = new MethodDefinition($"Use{i}", open, module.TypeSystem.Void);
            method.Body.Instructions.Add(Use(module, uses[i].Type, uses[i].Member));
            method.Body.Instructions.Add(Instruction.Create(OpCodes.Ret));
            program.Methods.Add(method);
        }

        var written = new MemoryStream();
        module.Write(written);
        return ModuleDefinition.ReadModule(new MemoryStream(written.ToArray()));
    }

    // The compiler puts the value in the place of a constant: nothing is left of it but its type.
    private static Instruction Use(ModuleDefinition module, Type type, MemberInfo? member) => member switch
    {
        ConstructorInfo constructor => Instruction.Create(OpCodes.Newobj, module.ImportReference(constructor)),
        MethodInfo method => Instruction.Create(method.IsStatic ? OpCodes.Call : OpCodes.Callvirt, module.ImportReference(method)),
        FieldInfo { IsLiteral: false } field => Instruction.Create(field.IsStatic ? OpCodes.Ldsfld : OpCodes.Ldfld, module.ImportReference(field)),
        _ => Instruction.Create(OpCodes.Ldtoken, module.ImportReference(type)),
    };

    private static string? Resolve(MethodInfo method, Type type, MemberInfo? member)
    {
        var token = BitConverter.ToInt32(method.GetMethodBody()!.GetILAsByteArray()!.AsSpan(1));
        try
        {
            method.Module.ResolveMember(token, type.GetGenericArguments(), (member as MethodInfo)?.GetGenericArguments());
            return null;
        }
        catch (Exception exception) when (exception is MissingMemberException or TypeLoadException or ArgumentException)
        {
            return exception.Message;
        }
    }
}
