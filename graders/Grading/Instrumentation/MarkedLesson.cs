using Interleaver.Rewriting;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Grading.Instrumentation;

/// <summary>
/// A lesson, or the graders, in which coverlet has put a mark before each statement and branch: a call that notes that it was reached.
/// What notes it is a class that coverlet adds. That class waits for nobody and shares nothing with the lesson, and must stay as it is:
/// it is taken out into an assembly of its own, which is not rewritten.
/// </summary>
/// <param name="Code">The lesson, with the marks, without that class.</param>
/// <param name="Hits">The class.</param>
internal sealed record MarkedLesson(AssemblyImage Code, HitsImage Hits)
{
    /// <summary>Reads what coverlet made; null when it has put no marks, or put them into another compilation.</summary>
    public static MarkedLesson? Read(AssemblyImage marked, AssemblyImage compiled)
    {
        using var module = AssemblyRewriter.Read(marked);
        using var expected = AssemblyRewriter.Read(compiled);
        return module.Mvid == expected.Mvid && IsMarked(module) ? Read(marked) : null;
    }

    /// <summary>Whether coverlet has been at it.</summary>
    public static bool IsMarked(ModuleDefinition module) => TrackerIn(module) is not null;

    /// <summary>Takes coverlet's class out.</summary>
    public static MarkedLesson Read(AssemblyImage marked)
    {
        using var module = AssemblyRewriter.Read(marked);
        var tracker = TrackerIn(module)!;
        var name = $"{module.Assembly.Name.Name}.Hits";
        var hits = new HitsImage(name, Alone(marked, name));
        PointTo(module, tracker, name);
        module.Types.Remove(tracker);
        return new MarkedLesson(AssemblyRewriter.Write(module), hits);
    }

    // It is named after the assembly, with a dot: no source can name a class so.
    private static TypeDefinition? TrackerIn(ModuleDefinition module) =>
        module.Types.FirstOrDefault(type => type.Namespace == Marks.Namespace && type.Name.StartsWith($"{module.Assembly.Name.Name}_", StringComparison.Ordinal));

    private static void PointTo(ModuleDefinition module, TypeDefinition tracker, string assembly)
    {
        var home = new AssemblyNameReference(assembly, new Version(0, 0, 0, 0));
        module.AssemblyReferences.Add(home);
        var type = new TypeReference(tracker.Namespace, NameIn(assembly, tracker), module, home);
        foreach (var instruction in module.GetTypes().Where(t => t != tracker).SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(m => m.Body.Instructions))
        {
            if (instruction.Operand is MethodReference method && method.DeclaringType == tracker)
            {
                var mark = new MethodReference(method.Name, method.ReturnType, type);
                mark.Parameters.Add(new ParameterDefinition(module.TypeSystem.Int32));
                instruction.Operand = mark;
            }
        }
    }

    private static byte[] Alone(AssemblyImage marked, string assembly)
    {
        using var module = ModuleDefinition.ReadModule(new MemoryStream(marked.Code), new ReaderParameters { InMemory = true });
        var tracker = TrackerIn(module)!;
        foreach (var other in module.Types.Where(type => type != tracker && type.Name != "<Module>").ToList())
        {
            module.Types.Remove(other);
        }

        module.EntryPoint = null;
        module.Kind = ModuleKind.Dll;
        module.Assembly.CustomAttributes.Clear();
        tracker.Name = NameIn(assembly, tracker);
        tracker.IsPublic = true;
        module.Assembly.Name.Name = assembly;
        var code = new MemoryStream();
        module.Write(code);
        return code.ToArray();
    }

    // The collector looks for it by the name of the assembly that it is in.
    private static string NameIn(string assembly, TypeDefinition tracker) => $"{assembly}_{tracker.Name.Split('_')[^1]}";
}
