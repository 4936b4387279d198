using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// What takes a thread down runs none of the program's handlers: catch blocks become filters that let it pass, finally
/// blocks are jumped over. Catching it and throwing it again would not do, because each time costs stack, and the thread
/// may have none left.
/// </summary>
internal static class HandlerRewriter
{
    /// <summary>Changes all handlers of a method.</summary>
    public static void Rewrite(MethodEditor editor)
    {
        foreach (var handler in editor.Method.Body.ExceptionHandlers)
        {
            switch (handler.HandlerType)
            {
                case ExceptionHandlerType.Catch:
                    FilterCatch(editor, handler);
                    break;
                case ExceptionHandlerType.Filter:
                    GuardFilter(editor, handler);
                    break;
                default:
                    SkipFinally(editor, handler);
                    break;
            }
        }
    }

    // [exception] → is it of the type, and may it be caught? The handler then gets it as an object, so it casts.
    private static void FilterCatch(MethodEditor editor, ExceptionHandler handler)
    {
        var il = editor.Method.Body.GetILProcessor();
        var type = handler.CatchType;
        var start = handler.HandlerStart;
        var body = editor.Before(start, Instruction.Create(OpCodes.Isinst, type));
        var cast = Instruction.Create(OpCodes.Castclass, type);
        var end = Instruction.Create(OpCodes.Endfilter);
        var no = Instruction.Create(OpCodes.Ldc_I4_0);
        Instruction[] code =
        [
            Instruction.Create(OpCodes.Brfalse, no), editor.Runtime.Flow("MayCatch"), Instruction.Create(OpCodes.Br, end), no, end, cast,
        ];
        foreach (var instruction in code)
        {
            il.InsertBefore(body, instruction);
        }

        handler.HandlerType = ExceptionHandlerType.Filter;
        handler.FilterStart = start;
        handler.HandlerStart = cast;
        handler.CatchType = null;
        BeginInnerAt(editor, start, body);
    }

    private static void GuardFilter(MethodEditor editor, ExceptionHandler handler)
    {
        var end = handler.HandlerStart.Previous;
        var start = handler.FilterStart;
        var go = editor.Before(start, editor.Runtime.Flow("MayCatch"));
        var il = editor.Method.Body.GetILProcessor();
        foreach (var instruction in new[]
        {
            Instruction.Create(OpCodes.Brtrue, go), Instruction.Create(OpCodes.Pop), Instruction.Create(OpCodes.Ldc_I4_0),
            Instruction.Create(OpCodes.Br, end),
        })
        {
            il.InsertBefore(go, instruction);
        }
    }

    private static void SkipFinally(MethodEditor editor, ExceptionHandler handler)
    {
        var end = handler.HandlerEnd?.Previous ?? editor.Method.Body.Instructions[^1];
        if (end == handler.HandlerStart)
        {
            return;
        }

        var first = editor.Before(handler.HandlerStart, editor.Runtime.Flow("MayFinish"));
        editor.Method.Body.GetILProcessor().InsertBefore(first, Instruction.Create(OpCodes.Brfalse, end));
        BeginInnerAt(editor, handler.HandlerStart, first);
    }

    // A try block that begins the handler begins after what was put before it.
    private static void BeginInnerAt(MethodEditor editor, Instruction start, Instruction moved)
    {
        foreach (var inner in editor.Method.Body.ExceptionHandlers.Where(inner => inner.TryStart == start))
        {
            inner.TryStart = moved;
        }
    }
}
