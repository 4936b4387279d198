using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>
/// Takes <see cref="RegexOptions.Compiled"/> out of what a regular expression is made with. It changes how fast one matches, and nothing
/// else; but to compile one takes as long as thousands of calls, nobody can count it, and each interleaving would do it anew.
/// </summary>
internal static class PatternOptions
{
    private static readonly string Options = typeof(RegexOptions).FullName!;

    /// <summary>Handles a call or a newobj. Comes after the call has been edited, because it goes before all that.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="at">The first instruction of what the call has become.</param>
    /// <param name="method">What it called.</param>
    public static void Before(MethodEditor editor, Instruction at, MethodReference method)
    {
        if (method.DeclaringType.Namespace != typeof(Regex).Namespace || method.Parameters.LastOrDefault(p => p.ParameterType.FullName == Options) is not { } options)
        {
            return;
        }

        var aside = new Aside(editor, method, options.Index + 1);
        editor.Before(at, [.. aside.Store, Runtime.Number((int)~RegexOptions.Compiled), Instruction.Create(OpCodes.And), .. aside.Load]);
    }
}
