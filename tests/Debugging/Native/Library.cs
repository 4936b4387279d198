using System.Globalization;
using System.Runtime.InteropServices;

namespace Debugging.Native;

/// <summary>
/// The debugging library that comes with each runtime, and does the work in every debugger of .NET. It is of the very version
/// of the runtime in the process, here the one that this process runs on, too.
/// </summary>
internal static unsafe class Library
{
    private const int LatestInterface = 4;
    private const int ProcessAttach = 1;

    private static readonly string Folder = RuntimeEnvironment.GetRuntimeDirectory();

    // A guard against a process that hangs, not a measurement.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Lazy<nint> Loaded = new(Load);

    /// <summary>There is one for this system. Elsewhere it has another name, and other ways to find the runtime in a process.</summary>
    public static bool Exists => File.Exists(Path.Combine(Folder, "libmscordbi.so"));

    /// <summary>Starts to debug the process. What it does is told to the callback; the first events come at once.</summary>
    public static nint Attach(int process, nint callback)
    {
        var create = (delegate* unmanaged<int, int, nint, char*, nint, nint*, int>)NativeLibrary.GetExport(Loaded.Value, "CoreCLRCreateCordbObject3");
        nint debugger = 0;
        fixed (char* dataAccess = Path.Combine(Folder, "libmscordaccore.so"))
        {
            var result = create(LatestInterface, process, 0, dataAccess, BaseOfRuntime(process), &debugger);
            Marshal.ThrowExceptionForHR(result);
        }

        Com.Do(debugger, Slot.Initialize);
        Com.Do(debugger, Slot.SetManagedHandler, callback);
        _ = Com.Get(debugger, Slot.DebugActiveProcess, (uint)process, 0);
        return debugger;
    }

    private static nint Load()
    {
        var library = NativeLibrary.Load(Path.Combine(Folder, "libmscordbi.so"));
        var main = (delegate* unmanaged<nint, int, nint, int>)NativeLibrary.GetExport(library, "DllMain");
        (main(library, ProcessAttach, 0) != 0).Should().BeTrue("the library begins like one of Windows");
        return library;
    }

    // The test platform tells the number of a host that it has only just started: on a busy machine the runtime comes later, and the
    // pipe through which it talks to debuggers later still.
    private static nint BaseOfRuntime(int process)
    {
        string? line = null;
        SpinWait.SpinUntil(() => HasPipe(process) && (line = LineOfRuntime(process)) is not null, Patience).Should().BeTrue("process {0} should load the runtime", process);
        return nint.Parse(line!.Split('-')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static bool HasPipe(int process) => Directory.EnumerateFiles(Path.GetTempPath(), $"clr-debug-pipe-{process}-*-in").Any();

    private static string? LineOfRuntime(int process) =>
        File.ReadLines($"/proc/{process}/maps").FirstOrDefault(line => line.EndsWith("/libcoreclr.so", StringComparison.Ordinal));
}
