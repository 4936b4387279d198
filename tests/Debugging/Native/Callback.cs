using System.Runtime.InteropServices;

namespace Debugging.Native;

/// <summary>What the debugging library tells. After each event the program stands still until it is continued.</summary>
internal interface IEvents
{
    void OnBreakpoint(nint thread);

    /// <summary>A step that was asked for is done.</summary>
    void OnStep(nint thread);

    void OnSymbols(nint module, byte[] symbols);

    void OnProcess(nint process);

    void OnDomain(nint domain);

    void OnExit();

    /// <summary>Lets the program go on after an event, but for the last one.</summary>
    void OnHandled();

    /// <summary>One of the others has thrown.</summary>
    void OnFailed(Exception exception);
}

/// <summary>
/// A COM object with the four interfaces that the debugging library calls. It has a face for each of them: a table, and the
/// one who listens. For most events there is nothing to do but to go on.
/// </summary>
internal static unsafe class Callback
{
    private const int FirstFaceMethods = 29;
    private const int OtherFacesMethods = 11;
    private const int NoInterface = unchecked((int)0x80004002);

    /// <summary>Makes the object. It is never freed: it lives as long as the debugging library does.</summary>
    public static nint Create(IEvents events)
    {
        var handle = GCHandle.ToIntPtr(GCHandle.Alloc(events));
        var faces = (nint*)NativeMemory.Alloc(8, (nuint)sizeof(nint));
        for (var face = 0; face < 4; face++)
        {
            faces[2 * face] = (nint)Table(face);
            faces[2 * face + 1] = handle;
        }

        Faces = faces;
        return (nint)faces;
    }

    private static nint* Faces { get; set; }

    private static nint* Table(int face)
    {
        var count = face == 0 ? FirstFaceMethods : OtherFacesMethods;
        var table = (nint*)NativeMemory.Alloc((nuint)count, (nuint)sizeof(nint));
        delegate* unmanaged<nint, Guid*, nint*, int> query = &Query;
        delegate* unmanaged<nint, int> count1 = &Count;
        delegate* unmanaged<nint, nint, nint, nint, nint, int> nothing = &Nothing;
        for (var slot = 0; slot < count; slot++)
        {
            table[slot] = slot switch
            {
                0 => (nint)query,
                1 or 2 => (nint)count1,
                _ => (nint)nothing,
            };
        }

        if (face == 0)
        {
            delegate* unmanaged<nint, nint, nint, nint, int> breakpoint = &Breakpoint;
            delegate* unmanaged<nint, nint, int> exit = &Exit;
            delegate* unmanaged<nint, nint, nint, int> domain = &Domain;
            delegate* unmanaged<nint, nint, nint, nint, int> symbols = &Symbols;
            delegate* unmanaged<nint, nint, int> began = &Process;
            delegate* unmanaged<nint, nint, nint, nint, int, int> step = &Step;
            (table[3], table[4], table[9]) = ((nint)breakpoint, (nint)step, (nint)began);
            (table[10], table[20], table[26]) = ((nint)exit, (nint)domain, (nint)symbols);
        }

        return table;
    }

    [UnmanagedCallersOnly]
    private static int Query(nint self, Guid* wanted, nint* result)
    {
        var face = *wanted == InterfaceId.Callback || *wanted == InterfaceId.Unknown ? 0
            : *wanted == InterfaceId.Callback2 ? 1
            : *wanted == InterfaceId.Callback3 ? 2
            : *wanted == InterfaceId.Callback4 ? 3
            : -1;
        *result = face < 0 ? 0 : (nint)(Faces + 2 * face);
        return face < 0 ? NoInterface : 0;
    }

    [UnmanagedCallersOnly]
    private static int Count(nint self) => 1;

    [UnmanagedCallersOnly]
    private static int Breakpoint(nint self, nint domain, nint thread, nint breakpoint) => Handle(self, events => events.OnBreakpoint(thread));

    [UnmanagedCallersOnly]
    private static int Step(nint self, nint domain, nint thread, nint stepper, int reason) => Handle(self, events => events.OnStep(thread));

    [UnmanagedCallersOnly]
    private static int Symbols(nint self, nint domain, nint module, nint stream) =>
        Handle(self, events => events.OnSymbols(module, Com.ReadAll(stream)));

    [UnmanagedCallersOnly]
    private static int Domain(nint self, nint process, nint domain) => Handle(self, events => events.OnDomain(domain));

    [UnmanagedCallersOnly]
    private static int Exit(nint self, nint process)
    {
        Listener(self).OnExit();
        return 0;
    }

    [UnmanagedCallersOnly]
    private static int Process(nint self, nint process) => Handle(self, events => events.OnProcess(process));

    [UnmanagedCallersOnly]
    private static int Nothing(nint self, nint a, nint b, nint c, nint d) => Handle(self, _ => { });

    private static int Handle(nint self, Action<IEvents> what)
    {
        var events = Listener(self);
        try
        {
            what(events);
            events.OnHandled();
        }
        catch (Exception exception)
        {
            events.OnFailed(exception);
        }

        return 0;
    }

    private static IEvents Listener(nint self) => (IEvents)GCHandle.FromIntPtr(((nint*)self)[1]).Target!;
}
