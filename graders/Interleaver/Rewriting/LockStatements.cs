using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// The compiler gives no line to the head of a lock statement on a <see cref="Lock"/>: its instructions seem to belong to
/// the statement before. This finds the line of the lock statement between that one and the body.
/// </summary>
internal static partial class LockStatements
{
    /// <summary>Puts the right lines in the place of the wrong ones.</summary>
    public static void Correct(MethodDefinition method, Dictionary<Instruction, SequencePoint> lines)
    {
        foreach (var enter in method.Body.Instructions)
        {
            if (enter.Operand is not MethodReference { Name: "EnterScope", DeclaringType.Name: "Lock" }
                || !lines.TryGetValue(enter, out var before) || LineOfLock(before, After(enter, method)) is not { } line)
            {
                continue;
            }

            var point = new SequencePoint(enter, before.Document) { StartLine = line, EndLine = line, StartColumn = 1, EndColumn = 1 };
            var first = StackShape.Producer(enter, 0) ?? enter;
            while (first.Previous is { OpCode.Code: Code.Ldarg_0 } load && StackShape.Pops(first) > 0)
            {
                first = load;
            }

            for (var i = first; i != enter.Next; i = i!.Next)
            {
                lines[i!] = point;
            }
        }
    }

    private static SequencePoint? After(Instruction enter, MethodDefinition method)
    {
        for (var i = enter.Next; i is not null; i = i.Next)
        {
            if (method.DebugInformation.GetSequencePoint(i) is { IsHidden: false } point)
            {
                return point;
            }
        }

        return null;
    }

    private static int? LineOfLock(SequencePoint before, SequencePoint? after)
    {
        if (after is null || !File.Exists(before.Document.Url))
        {
            return null;
        }

        var text = File.ReadLines(before.Document.Url).Take(after.StartLine).ToList();
        for (var line = Math.Min(after.StartLine, text.Count); line >= before.StartLine; line--)
        {
            if (LockHead().IsMatch(text[line - 1]))
            {
                return line;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\block\s*\(")]
    private static partial Regex LockHead();
}
