using System.Runtime.CompilerServices;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>The static members of <see cref="RuntimeHelpers"/> that differ from run to run.</summary>
public static class RuntimeHelpersModel
{
    /// <summary>Objects are numbered in the order in which their hash codes are first asked for. 0 is for null.</summary>
    public static int GetHashCode(object? o)
    {
        if (o is null)
        {
            return 0;
        }

        if (ControlledThread.Current is not { } self)
        {
            return RuntimeHelpers.GetHashCode(o);
        }

        var shadow = Memory.ShadowOf(o, self);
        if (shadow.HashCode == 0)
        {
            shadow.HashCode = ++World.Of(self).The<Numbers>().Last;
        }

        return shadow.HashCode;
    }

    private sealed class Numbers
    {
        public int Last { get; set; }
    }
}
