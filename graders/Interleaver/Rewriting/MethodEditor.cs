using Interleaver.Events;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Edits one method body. Code goes before or after an instruction without touching branch targets, exception regions
/// or sequence points: the original instruction object becomes the first of the new sequence.
/// </summary>
internal sealed class MethodEditor(MethodDefinition method, Runtime runtime, bool isLearners)
{
    private readonly Dictionary<Instruction, SequencePoint> lines = [];
    private readonly Dictionary<Instruction, ReferenceUse.Kind> uses = [];
    private readonly HashSet<Instruction> probes = [];
    private readonly HashSet<Instruction> spreads = [];
    private bool mapped;

    /// <summary>The method.</summary>
    public MethodDefinition Method { get; } = method;

    /// <summary>References to what rewritten code calls.</summary>
    public Runtime Runtime { get; } = runtime;

    private MethodBody Body => Method.Body;

    /// <summary>A list of the instructions that stays as it is while the body changes.</summary>
    public Instruction[] Snapshot() => [.. Body.Instructions];

    /// <summary>Remembers what becomes of each reference that is pushed. Has to happen before accesses are edited, which is done backwards.</summary>
    public void LookAhead(IEnumerable<Instruction> instructions)
    {
        foreach (var instruction in instructions)
        {
            if (ReferenceUse.Of(instruction) is { } use)
            {
                uses[instruction] = use;
            }

            if (Probes.Is(instruction, Method))
            {
                probes.Add(instruction);
            }

            if (SpreadLists.Is(instruction))
            {
                spreads.Add(instruction);
            }
        }
    }

    /// <summary>The use that a reference pushed by the instruction is put to by BCL code.</summary>
    public ReferenceUse.Kind? UseOf(Instruction at) => uses.TryGetValue(at, out var use) && use != ReferenceUse.Kind.ReadIfObject ? use : null;

    /// <summary>Whether a method of the program is called on the reference, which may be one to an object.</summary>
    public bool IsReceiver(Instruction at) => uses.TryGetValue(at, out var use) && use == ReferenceUse.Kind.ReadIfObject;

    /// <summary>Whether the instruction loads what nobody has asked for.</summary>
    public bool IsProbe(Instruction at) => probes.Contains(at);

    /// <summary>Whether a call takes a span of a list only to copy it.</summary>
    public bool IsSpread(Instruction at) => spreads.Contains(at);

    /// <summary>A new local.</summary>
    public VariableDefinition Local(TypeReference type)
    {
        var local = new VariableDefinition(type);
        Body.Variables.Add(local);
        Body.InitLocals = true;
        return local;
    }

    /// <summary>Puts code before the instruction, so that whoever jumps to it runs the code too. Returns where the instruction now is.</summary>
    public Instruction Before(Instruction at, params Instruction[] code)
    {
        var il = Body.GetILProcessor();
        var moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (at.OpCode, at.Operand);
        (at.OpCode, at.Operand) = (code[0].OpCode, code[0].Operand);
        var last = at;
        foreach (var instruction in code.Skip(1).Append(moved))
        {
            il.InsertAfter(last, instruction);
            last = instruction;
        }

        if (lines.TryGetValue(at, out var line))
        {
            lines[moved] = line;
        }

        return moved;
    }

    /// <summary>The instruction, or the prefix that belongs to it.</summary>
    public static Instruction First(Instruction at) => at.Previous?.OpCode.OpCodeType == OpCodeType.Prefix ? at.Previous : at;

    /// <summary>Puts code after the instruction.</summary>
    public void After(Instruction at, params Instruction[] code)
    {
        var il = Body.GetILProcessor();
        foreach (var instruction in code)
        {
            il.InsertAfter(at, instruction);
            at = instruction;
        }
    }

    /// <summary>Loads the number of a new place: this instruction, touching <paramref name="subject"/>.</summary>
    public Instruction Site(Instruction at, string subject) => Instruction.Create(OpCodes.Ldc_I4, Places.Add(PlaceOf(at, subject)));

    /// <summary>The place of an instruction.</summary>
    public Place PlaceOf(Instruction at, string subject)
    {
        Map();
        var name = SourceNames.Method(Method);
        if (!lines.TryGetValue(at, out var point))
        {
            return new Place(new SourceLine(SourceNames.File(Method), 0), name, subject, "", isLearners);
        }

        var path = point.Document.Url;
        return new Place(new SourceLine(Path.GetFileName(path.Replace('\\', '/')), point.StartLine), name, subject, path, isLearners)
        {
            IsBrace = point.EndLine == point.StartLine && point.EndColumn == point.StartColumn + 1,
        };
    }

    /// <summary>The first instruction of the first statement: the brace before it has a line too, but tells nothing.</summary>
    public Instruction FirstStatement() => Body.Instructions.FirstOrDefault(instruction =>
        lines.TryGetValue(instruction, out var point) && (point.EndLine > point.StartLine || point.EndColumn > point.StartColumn + 1))
        ?? Body.Instructions[0];

    /// <summary>Remembers which line each instruction belongs to. Has to happen before the first edit.</summary>
    public void Map()
    {
        if (mapped)
        {
            return;
        }

        mapped = true;
        var current = StateMachines.FirstPointOf(Method);
        foreach (var instruction in Body.Instructions)
        {
            if (Method.DebugInformation.GetSequencePoint(instruction) is { IsHidden: false } point)
            {
                current = point;
            }

            if (current is not null)
            {
                lines[instruction] = current;
            }
        }

        // What the compiler puts before the first statement belongs to it.
        var first = Method.DebugInformation.SequencePoints.FirstOrDefault(point => !point.IsHidden);
        foreach (var instruction in Body.Instructions.TakeWhile(instruction => first is not null && !lines.ContainsKey(instruction)))
        {
            lines[instruction] = first!;
        }

        LockStatements.Correct(Method, lines);
    }
}
