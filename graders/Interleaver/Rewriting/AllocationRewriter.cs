using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Announces what asks for memory: arrays, objects, and calls of BCL code that make texts, arrays and buffers. Collections are
/// counted where they are announced as memory. Whatever else the BCL makes is gone when its call returns, or is small.
/// </summary>
internal static class AllocationRewriter
{
    private const int SmallObject = 64;
    private const int ModelObject = 256;
    private const int Word = 8;

    // Their last number says how much they make.
    private static readonly HashSet<string> Sized =
    [
        "CreateInstance", "EnsureCapacity", "GetHexString", "GetItems", "GetString", "PadLeft", "PadRight", "Pow", "Resize", "SetCount",
        "op_LeftShift", "set_Capacity", "set_Length",
    ];

    // They go through a sequence at once, where others only arrange to do so later.
    private static readonly HashSet<string> Keeping =
        ["ToArray", "ToDictionary", "ToHashSet", "ToList", "ToLookup", "AddRange", "InsertRange", "UnionWith", ".ctor"];

    /// <summary>Handles newarr.</summary>
    public static void Array(MethodEditor editor, Instruction at)
    {
        var size = StackUse.SizeOf((TypeReference)at.Operand);
        editor.Before(
            at, Instruction.Create(OpCodes.Dup), Instruction.Create(OpCodes.Conv_I8), Runtime.Number((int)size), editor.Site(at, ""),
            editor.Runtime.Allocation("Items"));
    }

    /// <summary>What a call or a newobj has made. Comes before the call itself is edited, because it goes behind it.</summary>
    public static void After(MethodEditor editor, Instruction at)
    {
        var method = (MethodReference)at.Operand;
        var type = method.DeclaringType.GetElementType();
        if (!IsForeign(type) || !Makes(method, type))
        {
            return;
        }

        editor.After(at, Instruction.Create(OpCodes.Dup), editor.Site(at, ""), editor.Runtime.Allocation("Result"));
    }

    /// <summary>What a call or a newobj is about to make. Comes after the call has been edited, because it goes before all that.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="at">The first instruction of what the call has become.</param>
    /// <param name="code">What it was.</param>
    /// <param name="method">What it called.</param>
    public static void Before(MethodEditor editor, Instruction at, Code code, MethodReference method)
    {
        var type = method.DeclaringType.GetElementType();
        if (code == Code.Newobj && !type.IsValueType && !IsMadeOnce(editor, at))
        {
            var size = type is TypeDefinition own ? StackUse.SizeOfObject(own) : ModelTable.IsModel(type) ? ModelObject : SmallObject;
            editor.Before(at, Runtime.Number((int)size), editor.Site(at, ""), editor.Runtime.Allocation("Object"));
        }

        if (code == Code.Newobj && method.DeclaringType is ArrayType grid)
        {
            Grid(editor, at, method, grid);
        }

        if (type is TypeDefinition || method.DeclaringType is ArrayType || at.Previous?.OpCode.Code == Code.Constrained)
        {
            return;
        }

        for (var i = method.Parameters.Count - 1; i >= 0; i--)
        {
            var parameter = Generics.TypeOf(method, method.Parameters[i]);
            if (method.Parameters[i].ParameterType.MetadataType == MetadataType.Int32 && IsSized(method, type))
            {
                Look(editor, at, method, i, Instruction.Create(OpCodes.Conv_I8), Runtime.Number(IsText(type) ? sizeof(char) : Word), editor.Site(at, ""), editor.Runtime.Allocation("Items"));
                return;
            }

            if (parameter is GenericInstanceType { ElementType.FullName: "System.Collections.Generic.IEnumerable`1" } items && Keeps(method, type))
            {
                Look(editor, at, method, i, editor.Site(at, ""), editor.Runtime.Allocation("Source", items.GenericArguments[0]));
                return;
            }
        }
    }

    // What the compiler keeps is made in the first interleaving only, which must not count more than the others for that.
    private static bool IsMadeOnce(MethodEditor editor, Instruction at) =>
        Fields.MakesCompilersCache(editor.Method)
        || (at.Next is { OpCode.Code: Code.Dup, Next: { OpCode.Code: Code.Stsfld, Operand: FieldReference kept } } && Fields.IsCompilersCache(kept.DeclaringType.GetElementType()));

    private static bool IsSized(MethodReference method, TypeReference type) => method.Name switch
    {
        ".ctor" => type.FullName == "System.String" || (IsForeign(type) && ModelTable.IsRacy(type.FullName)),
        "Create" => type.FullName == "System.String",
        "Append" => type.FullName == "System.Text.StringBuilder" && method.Parameters.Count > 1,
        "Insert" => type.FullName == "System.Text.StringBuilder" && method.Parameters.Count > 2,
        var name => Sized.Contains(name),
    };

    private static bool IsForeign(TypeReference type) => type is not TypeDefinition && !ModelTable.IsModel(type);

    private static bool Makes(MethodReference method, TypeReference type) =>
        type.FullName == "System.String" && method.Name == ".ctor"
        || (method.Name is "Clone" or "MemberwiseClone" && method.ReturnType.MetadataType == MetadataType.Object)
        || (!method.Name.StartsWith("get_", StringComparison.Ordinal)
            && (method.ReturnType.MetadataType == MetadataType.String || method.ReturnType.IsArray
                || (method.ReturnType is GenericInstanceType items && ModelTable.IsRacy(items.ElementType.FullName))));

    private static bool Keeps(MethodReference method, TypeReference type) =>
        Keeping.Contains(method.Name) || (method.Name is "Concat" or "Join" && type.FullName == "System.String");

    private static bool IsText(TypeReference type) => type.FullName is "System.String" or "System.Text.StringBuilder";

    // An array with several dimensions: the lengths are set aside, multiplied, and put back.
    private static void Grid(MethodEditor editor, Instruction at, MethodReference method, ArrayType grid)
    {
        var lengths = method.Parameters.Select(_ => editor.Local(editor.Runtime.Module.TypeSystem.Int32)).ToList();
        var code = Enumerable.Reverse(lengths).Select(length => Instruction.Create(OpCodes.Stloc, length)).ToList();
        code.Add(Instruction.Create(OpCodes.Ldc_R8, 1.0));
        foreach (var length in lengths)
        {
            code.AddRange([Instruction.Create(OpCodes.Ldloc, length), Instruction.Create(OpCodes.Conv_R8), Instruction.Create(OpCodes.Mul)]);
        }

        code.AddRange([Runtime.Number((int)StackUse.SizeOf(grid.ElementType)), editor.Site(at, ""), editor.Runtime.Allocation("Grid")]);
        editor.Before(at, [.. code, .. lengths.Select(length => Instruction.Create(OpCodes.Ldloc, length))]);
    }

    // Sets the arguments above aside, looks at the one below them, and puts them back.
    private static void Look(MethodEditor editor, Instruction at, MethodReference method, int index, params Instruction[] look)
    {
        var aside = new Aside(editor, method, index + 1);
        editor.Before(at, [.. aside.Store, Instruction.Create(OpCodes.Dup), .. look, .. aside.Load]);
    }
}
