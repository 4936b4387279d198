using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Makes the statics of a type begin anew in each interleaving. The static constructor becomes an ordinary method
/// `$init` that first sets every static to its default; `$statics` runs it on first use and hands out the identity of
/// the type's statics. `readonly` goes, or the JIT compiler would take the first interleaving's values for constants.
/// </summary>
internal static class StaticsRewriter
{
    private const string Ensure = "$statics";

    /// <summary>Whether the type has statics of its own to begin anew.</summary>
    public static bool HasStatics(TypeDefinition type) =>
        !Fields.IsCompilersCache(type) && !type.IsEnum && type.Name != "<Module>"
        && (Watched(type).Any() || type.Fields.Any(f => f.IsStatic && Fields.IsOfThread(f)) || type.Methods.Any(m => m.Name is ".cctor" or "$init"));

    /// <summary>Adds the methods to the type.</summary>
    public static void Rewrite(TypeDefinition type, Runtime runtime)
    {
        if (!HasStatics(type))
        {
            return;
        }

        var module = runtime.Module;
        var init = TurnIntoMethod(type, module);
        foreach (var field in Watched(type))
        {
            field.IsInitOnly = false;
        }

        var state = new FieldDefinition("$state", FieldAttributes.Static | FieldAttributes.Assembly, module.ImportReference(ModelTable.Statics));
        type.Fields.Add(state);
        var ensure = new MethodDefinition(Ensure, MethodAttributes.Static | MethodAttributes.Assembly, runtime.Statics("Ensure").Operand is MethodReference m ? m.ReturnType : null!);
        var self = Generics.Self(type);
        var il = ensure.Body.GetILProcessor();
        il.Emit(OpCodes.Ldsflda, Generics.Field(state, self));
        il.Emit(OpCodes.Ldftn, new MethodReference(init.Name, init.ReturnType, self));
        il.Emit(type.IsBeforeFieldInit ? OpCodes.Ldc_I4_0 : OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ldtoken, self);
        il.Append(runtime.Statics("Ensure"));
        il.Emit(OpCodes.Ret);
        type.Methods.Add(ensure);
    }

    /// <summary>A call that makes sure the type is initialised and pushes the identity of its statics.</summary>
    public static Instruction CallEnsure(TypeReference type)
    {
        var definition = (TypeDefinition)type.GetElementType();
        var ensure = definition.Methods.First(m => m.Name == Ensure);
        var seenAs = type is GenericInstanceType ? type : Generics.Self(definition);
        return Instruction.Create(OpCodes.Call, seenAs is TypeDefinition ? ensure : new MethodReference(Ensure, ensure.ReturnType, seenAs));
    }

    /// <summary>
    /// A type with an explicit static constructor is initialised by its first constructor or static method too, not only
    /// by its fields.
    /// </summary>
    public static void EnterMethod(MethodEditor editor)
    {
        var method = editor.Method;
        var type = method.DeclaringType;
        if (type.IsBeforeFieldInit || !HasStatics(type) || method.Name is "$init" or Ensure || !(method.IsStatic || method.IsConstructor))
        {
            return;
        }

        editor.Before(method.Body.Instructions[0], CallEnsure(type), Instruction.Create(OpCodes.Pop));
    }

    private static IEnumerable<FieldDefinition> Watched(TypeDefinition type) =>
        type.Fields.Where(f => f.IsStatic && !f.IsLiteral && f.InitialValue.Length == 0 && Fields.IsWatched(f) && !Fields.IsOfThread(f));

    private static MethodDefinition TurnIntoMethod(TypeDefinition type, ModuleDefinition module)
    {
        var init = type.Methods.FirstOrDefault(m => m.Name == ".cctor");
        if (init is null)
        {
            init = new MethodDefinition("$init", MethodAttributes.Static, module.TypeSystem.Void);
            init.Body.GetILProcessor().Emit(OpCodes.Ret);
            type.Methods.Add(init);
        }

        init.Name = "$init";
        init.Attributes = MethodAttributes.Static | MethodAttributes.Assembly;
        var self = Generics.Self(type);
        var il = init.Body.GetILProcessor();
        var first = init.Body.Instructions[0];
        foreach (var field in Watched(type))
        {
            il.InsertBefore(first, Instruction.Create(OpCodes.Ldsflda, Generics.Field(field, self)));
            il.InsertBefore(first, Instruction.Create(OpCodes.Initobj, field.FieldType));
        }

        return init;
    }
}
