using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Interleaver.Rewriting;

/// <summary>An assembly with its symbols, in memory.</summary>
/// <param name="Code">The PE image.</param>
/// <param name="Symbols">The portable PDB.</param>
public sealed record AssemblyImage(byte[] Code, byte[] Symbols);

/// <summary>Rewrites an assembly, in memory, so that the engine controls what it runs. Lines stay true: symbols are kept.</summary>
public static class AssemblyRewriter
{
    /// <summary>Rewrites, or says what is refused.</summary>
    /// <param name="image">What the compiler made.</param>
    /// <param name="isLearners">Whether it is a submission, which is untrusted, or the graders' own.</param>
    /// <param name="refusals">Uses of refused API, in source order; when there are any the result is null.</param>
    public static AssemblyImage? Rewrite(AssemblyImage image, bool isLearners, out IReadOnlyList<Refusal> refusals)
    {
        using var module = Read(image);
        TypeSwap.Apply(module);
        var runtime = new Runtime(module);
        var editors = module.GetTypes().SelectMany(type => type.Methods)
            .Select(method => new MethodEditor(method, runtime, isLearners)).ToList();
        refusals = Refusal.Tidy(
            module.GetTypes().SelectMany(Gate.Check).Concat(editors.SelectMany(editor => Gate.Check(editor, isLearners))).Concat(GrowingTypes.In(editors)));
        if (refusals.Count > 0)
        {
            return null;
        }

        foreach (var editor in editors.Where(e => e.Method.HasBody))
        {
            editor.Map();
            editor.Method.Body.SimplifyMacros();
        }

        foreach (var type in module.GetTypes().ToList())
        {
            StaticsRewriter.Rewrite(type, runtime);
        }

        foreach (var editor in editors.Where(e => e.Method.HasBody))
        {
            Rewrite(editor);
        }

        return Write(module);
    }

    /// <summary>Reads an image with its symbols.</summary>
    public static ModuleDefinition Read(AssemblyImage image) => ModuleDefinition.ReadModule(new MemoryStream(image.Code), new ReaderParameters
    {
        ReadSymbols = true,
        SymbolStream = new MemoryStream(image.Symbols),
        SymbolReaderProvider = new PortablePdbReaderProvider(),
        InMemory = true,
    });

    /// <summary>Makes an image of a module and its symbols.</summary>
    public static AssemblyImage Write(ModuleDefinition module)
    {
        var (code, symbols) = (new MemoryStream(), new MemoryStream());
        module.Write(code, new WriterParameters
        {
            WriteSymbols = true,
            SymbolStream = symbols,
            SymbolWriterProvider = new PortablePdbWriterProvider(),
        });
        return new AssemblyImage(code.ToArray(), symbols.ToArray());
    }

    private static void Rewrite(MethodEditor editor)
    {
        var original = editor.Snapshot();
        foreach (var instruction in original)
        {
            CallRewriter.OpenAutoProperty(instruction);
        }

        editor.LookAhead(original);
        var loops = original.Where(FlowRewriter.IsLoopBack).ToHashSet();

        // Backwards, because what comes before an instruction tells what is on the stack, and must not have been edited yet.
        foreach (var instruction in original.Reverse())
        {
            if (loops.Contains(instruction))
            {
                FlowRewriter.LoopBack(editor, instruction);
            }
            else if (!editor.IsProbe(instruction))
            {
                RewriteAccess(editor, instruction);
            }
        }

        StaticsRewriter.EnterMethod(editor);
        HandlerRewriter.Rewrite(editor);
        FlowRewriter.CountDepth(editor);
        editor.Method.Body.OptimizeMacros();
    }

    private static void RewriteAccess(MethodEditor editor, Instruction at)
    {
        PassedReferences.AsReceiver(editor, at);
        switch (at.OpCode.Code)
        {
            case Code.Ldfld or Code.Stfld or Code.Ldflda:
                PassedReferences.Rewrite(editor, at);
                FieldRewriter.Rewrite(editor, at);
                break;
            case Code.Ldsfld or Code.Stsfld or Code.Ldsflda:
                StaticFieldRewriter.Rewrite(editor, at);
                break;
            case Code.Call or Code.Callvirt or Code.Newobj:
                var (code, method) = (at.OpCode.Code, (MethodReference)at.Operand);
                PassedReferences.Rewrite(editor, at);
                AllocationRewriter.After(editor, at);
                CallRewriter.Rewrite(editor, at);
                AllocationRewriter.Before(editor, at, code, method);
                PatternOptions.Before(editor, at, method);
                break;
            case Code.Newarr:
                AllocationRewriter.Array(editor, at);
                break;
            case Code.Localloc:
                FlowRewriter.StackAllocation(editor, at);
                break;
            case Code.Ldftn:
                CallRewriter.RedirectMethodGroup(editor, at);
                break;
            case >= Code.Ldelema and <= Code.Stelem_Any:
                ElementRewriter.Rewrite(editor, at);
                break;
            case Code.Ldloc or Code.Ldarg:
                PassedReferences.Rewrite(editor, at);
                break;
            default:
                if (IndirectRewriter.Target(at, editor.Runtime.Module.TypeSystem) is { } type)
                {
                    IndirectRewriter.Rewrite(editor, at, type);
                }

                break;
        }
    }
}
