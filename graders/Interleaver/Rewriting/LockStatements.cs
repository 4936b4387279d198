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
            if (!IsEnter(enter)
                || !lines.TryGetValue(enter, out var before) || LineOfLock(before, enter, method) is not { } line)
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

    // Several may follow each other without braces: of the heads before the next statement or brace, as many as there are locks are theirs.
    private static int? LineOfLock(SequencePoint before, Instruction enter, MethodDefinition method)
    {
        var others = 0;
        var after = enter.Next;
        while (after is not null && method.DebugInformation.GetSequencePoint(after) is not { IsHidden: false })
        {
            others += IsEnter(after) ? 1 : 0;
            after = after.Next;
        }

        if (after is null || !File.Exists(before.Document.Url))
        {
            return null;
        }

        var end = method.DebugInformation.GetSequencePoint(after);
        var heads = File.ReadLines(before.Document.Url).Take(end.StartLine).Index().Skip(before.StartLine - 1)
            .SelectMany(line => LockHead().Matches(line.Item).Select(head => (Line: line.Index + 1, Column: head.Index + 1)))
            .Where(head => head.Line < end.StartLine || head.Column < end.StartColumn).ToList();
        return heads.Count > others ? heads[^(1 + others)].Line : null;
    }

    private static bool IsEnter(Instruction instruction) =>
        instruction.Operand is MethodReference { Name: "EnterScope", DeclaringType.Name: "Lock" };

    [GeneratedRegex(@"\block\s*\(")]
    private static partial Regex LockHead();
}
