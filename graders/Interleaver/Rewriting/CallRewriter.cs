using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>Calls: of models, which want to know where they are called from, and of BCL code that touches shared objects.</summary>
internal static class CallRewriter
{
    /// <summary>
    /// Turns calls of the program's own auto-properties into accesses of the field behind, so that they are announced
    /// at the line that uses the property.
    /// </summary>
    public static void OpenAutoProperty(Instruction at)
    {
        if (at.OpCode.Code is not (Code.Call or Code.Callvirt) || at.Previous?.OpCode.Code == Code.Constrained
            || at.Operand is not MethodReference { DeclaringType: var type } reference
            || type.GetElementType() is not TypeDefinition definition)
        {
            return;
        }

        var accessor = definition.Methods.FirstOrDefault(m => m.Name == reference.Name && m.Parameters.Count == reference.Parameters.Count);
        if (accessor is null || !(accessor.IsGetter || accessor.IsSetter) || (accessor.IsVirtual && !accessor.IsFinal)
            || !accessor.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerGeneratedAttribute"))
        {
            return;
        }

        var field = definition.Fields.FirstOrDefault(f => f.Name == $"<{accessor.Name[4..]}>k__BackingField");
        if (field is null)
        {
            return;
        }

        field.Attributes = (field.Attributes & ~FieldAttributes.FieldAccessMask) | FieldAttributes.Assembly;
        field.IsInitOnly = false;
        at.Operand = type is GenericInstanceType ? Generics.Field(field, type) : field;
        at.OpCode = (accessor.IsGetter, field.IsStatic) switch
        {
            (true, true) => OpCodes.Ldsfld,
            (true, false) => OpCodes.Ldfld,
            (false, true) => OpCodes.Stsfld,
            (false, false) => OpCodes.Stfld,
        };
    }

    /// <summary>Handles call, callvirt and newobj.</summary>
    public static void Rewrite(MethodEditor editor, Instruction at)
    {
        var method = (MethodReference)at.Operand;
        var type = method.DeclaringType.GetElementType();
        if ((method.Name == "Invoke" && method.HasThis && type is not TypeDefinition) || type.FullName == "System.IDisposable")
        {
            editor.Before(MethodEditor.First(at), editor.Site(at, ""), editor.Runtime.Flow("At"));
            return;
        }

        if (ModelTable.IsModel(type) || ModelTable.IsOfModels(type.Namespace))
        {
            var receiver = at.OpCode.Code == Code.Newobj || ArgumentsOf(method) == 0
                ? ""
                : SourceNames.Loaded(StackShape.Producer(at, ArgumentsOf(method) - 1), editor.Method);
            var call = editor.Before(MethodEditor.First(at), editor.Site(at, receiver), editor.Runtime.Flow("At"));
            if (ModelTable.RunsBclCode(type))
            {
                Announce(editor, call, method);
            }

            return;
        }

        if (ModelTable.CarrierFor(method) is var (toReal, constructor))
        {
            var creation = editor.Before(at, Instruction.Create(OpCodes.Call, editor.Runtime.Module.ImportReference(toReal)));
            creation.Operand = editor.Runtime.Module.ImportReference(constructor);
            return;
        }

        if (HashCodeCall.Of(at) is { } hashing)
        {
            hashing.Rewrite(editor, at);
            return;
        }

        if (RedirectionTable.Has(method))
        {
            Redirect(editor, at, method);
            return;
        }

        if (method.DeclaringType is ArrayType)
        {
            if (at.OpCode.Code != Code.Newobj)
            {
                GridRewriter.Rewrite(editor, at, method);
            }

            return;
        }

        if (method is { Name: "MemberwiseClone", DeclaringType.FullName: "System.Object" })
        {
            editor.Before(at, Instruction.Create(OpCodes.Dup), editor.Site(at, SourceNames.Loaded(StackShape.Producer(at, 0), editor.Method)), editor.Runtime.Memory("ReadFields"));
            return;
        }

        if (type is not TypeDefinition own)
        {
            Announce(editor, at, method);
            if (at.Previous?.OpCode.Code != Code.Constrained && CallsOut.IsOne(method, type))
            {
                editor.Before(at, editor.Runtime.Flow("CallOut"));
            }
        }
        else if (own.IsInterface && method.HasThis)
        {
            BoxRewriter.Rewrite(editor, at, method, own);
        }
    }

    private static void Redirect(MethodEditor editor, Instruction at, MethodReference method)
    {
        // base.ToString() must not find its way back to the override that called it.
        var isOfBase = at.OpCode.Code == Code.Call && method is { Name: "ToString", DeclaringType.FullName: "System.Object" };
        if (isOfBase || at.Previous?.OpCode.Code == Code.Constrained || RedirectionTable.Find(method) is not { } model)
        {
            return;
        }

        var moved = editor.Before(at, editor.Site(at, ""), editor.Runtime.Flow("At"));
        moved.OpCode = OpCodes.Call;
        moved.Operand = editor.Runtime.Module.ImportReference(model);
    }

    /// <summary>Handles ldftn: a delegate of a static method that has a model calls the model.</summary>
    public static void RedirectMethodGroup(MethodEditor editor, Instruction at)
    {
        if (at.Operand is MethodReference method && RedirectionTable.Has(method) && RedirectionTable.Find(method) is { } model)
        {
            at.Operand = editor.Runtime.Module.ImportReference(model);
        }
    }

    private static void Announce(MethodEditor editor, Instruction at, MethodReference method)
    {
        if (QueryRewriter.IsQuery(method))
        {
            QueryRewriter.Rewrite(editor, at);
            return;
        }

        var uses = editor.IsSpread(at) ? [new ArgumentUse(0, "ReadAll")]
            : ArgumentUses.Of(method, at.OpCode.Code == Code.Newobj, at.Previous?.OpCode.Code == Code.Constrained);
        if (uses.Count > 0)
        {
            ArgumentRewriter.Rewrite(editor, at, uses);
        }
    }

    private static int ArgumentsOf(MethodReference method) => method.Parameters.Count + (method.HasThis ? 1 : 0);
}
