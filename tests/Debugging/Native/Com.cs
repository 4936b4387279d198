using System.Runtime.InteropServices;

namespace Debugging.Native;

/// <summary>
/// Calls of COM objects by the slots of their tables. The debugging library's interfaces never change, and few of their many
/// methods are needed; <see cref="Slot"/> names those.
/// </summary>
internal static unsafe class Com
{
    /// <summary>Keeps an object that was lent for one call.</summary>
    public static void Keep(nint self) => ((delegate* unmanaged<nint, uint>)At(self, 1))(self);

    /// <summary>Calls a method that takes nothing.</summary>
    public static void Do(nint self, int slot) => Check(((delegate* unmanaged<nint, int>)At(self, slot))(self), slot);

    /// <summary>Calls a method that takes a number or an object.</summary>
    public static void Do(nint self, int slot, nint argument) =>
        Check(((delegate* unmanaged<nint, nint, int>)At(self, slot))(self, argument), slot);

    /// <summary>Calls a method that takes a flag, a list of ranges and their number; here there is one.</summary>
    public static void Do(nint self, int slot, bool flag, (uint Start, uint End) range)
    {
        var bounds = stackalloc uint[2] { range.Start, range.End };
        Check(((delegate* unmanaged<nint, int, uint*, uint, int>)At(self, slot))(self, flag ? 1 : 0, bounds, 1), slot);
    }

    /// <summary>Calls a method that gives an object, or zero.</summary>
    public static nint Get(nint self, int slot)
    {
        nint result = 0;
        Check(((delegate* unmanaged<nint, nint*, int>)At(self, slot))(self, &result), slot);
        return result;
    }

    /// <summary>Calls a method that takes a number and gives an object.</summary>
    public static nint Get(nint self, int slot, uint argument)
    {
        nint result = 0;
        Check(((delegate* unmanaged<nint, uint, nint*, int>)At(self, slot))(self, argument, &result), slot);
        return result;
    }

    /// <summary>Calls a method that takes two numbers and gives an object.</summary>
    public static nint Get(nint self, int slot, uint first, uint second)
    {
        nint result = 0;
        Check(((delegate* unmanaged<nint, uint, uint, nint*, int>)At(self, slot))(self, first, second, &result), slot);
        return result;
    }

    /// <summary>Calls a method that gives a number, and may give another one after it.</summary>
    public static uint GetNumber(nint self, int slot)
    {
        uint first = 0, second = 0;
        Check(((delegate* unmanaged<nint, uint*, uint*, int>)At(self, slot))(self, &first, &second), slot);
        return first;
    }

    /// <summary>The object's other interface; zero where it has none.</summary>
    public static nint As(nint self, Guid wanted)
    {
        nint result = 0;
        _ = ((delegate* unmanaged<nint, Guid*, nint*, int>)At(self, 0))(self, &wanted, &result);
        return result;
    }

    /// <summary>All bytes of an IStream, from where it stands.</summary>
    public static byte[] ReadAll(nint stream)
    {
        var all = new MemoryStream();
        var part = new byte[64 * 1024];
        while (true)
        {
            uint count = 0;
            fixed (byte* buffer = part)
            {
                Check(((delegate* unmanaged<nint, byte*, uint, uint*, int>)At(stream, Slot.StreamRead))(stream, buffer, (uint)part.Length, &count), Slot.StreamRead);
            }

            if (count == 0)
            {
                return all.ToArray();
            }

            all.Write(part, 0, (int)count);
        }
    }

    private static nint At(nint self, int slot) => (*(nint**)self)[slot];

    private static void Check(int result, int slot)
    {
        if (result < 0)
        {
            throw new COMException($"The debugging library answers slot {slot} with 0x{result:X8}.", result);
        }
    }
}
