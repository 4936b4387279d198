using System.Globalization;
using System.Runtime.InteropServices;

namespace Debugging.Native;

/// <summary>
/// Two semaphores that the runtime looks for when it starts: it says with the first that it can be debugged, and waits for the
/// second. Their names hold the process's number, and when it started.
/// </summary>
internal sealed partial class StartupSignal : IDisposable
{
    private const int CreateNew = 0x40 | 0x80;
    private const uint OwnersOnly = 0x180;
    private const int StartTimeField = 22;

    private readonly string[] names;
    private readonly nint[] semaphores;

    public StartupSignal(int process)
    {
        // The name in brackets may hold blanks; the fields after it are numbered from 3.
        var fields = File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Trim().Split(' ');
        var started = ulong.Parse(fields[StartTimeField - 3], CultureInfo.InvariantCulture);
        names = [$"/clrst{process:x8}{started:x16}", $"/clrco{process:x8}{started:x16}"];
        semaphores = [.. names.Select(name => Open(name, CreateNew, OwnersOnly, 0))];
        semaphores.Should().NotContain(0);
    }

    /// <summary>Waits until the runtime can be debugged.</summary>
    public void Await() => Wait(semaphores[0]).Should().Be(0);

    /// <summary>Lets the runtime go on.</summary>
    public void GoOn() => Post(semaphores[1]).Should().Be(0);

    public void Dispose() => names.Should().OnlyContain(name => Unlink(name) == 0);

    [LibraryImport("libc.so.6", EntryPoint = "sem_open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string name, int flags, uint mode, uint value);

    [LibraryImport("libc.so.6", EntryPoint = "sem_wait")]
    private static partial int Wait(nint semaphore);

    [LibraryImport("libc.so.6", EntryPoint = "sem_post")]
    private static partial int Post(nint semaphore);

    [LibraryImport("libc.so.6", EntryPoint = "sem_unlink", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Unlink(string name);
}
