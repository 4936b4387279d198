using System.Reflection;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>How the BCL's lazy types make a value when nobody says how.</summary>
internal static class DefaultConstructor
{
    /// <summary>Calls it.</summary>
    /// <exception cref="MissingMemberException">The type has none that is public.</exception>
    /// <exception cref="TargetInvocationException">It threw.</exception>
    public static T Call<T>()
    {
        try
        {
            return (T)Activator.CreateInstance(typeof(T))!;
        }
        catch (MissingMethodException)
        {
            throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor.");
        }
        catch (TargetInvocationException exception) when (exception.InnerException is Unwind)
        {
            throw Unwind.Instance;
        }
    }
}
