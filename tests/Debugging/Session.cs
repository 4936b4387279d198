using System.Runtime.InteropServices;
using Debugging.Native;

namespace Debugging;

/// <summary>
/// One session of a debugger, as an editor would lead it: breakpoints by file and line, steps that stay in the user's own
/// code. What to do at a stop is said by whoever debugs.
/// </summary>
/// <param name="process">Whom to debug.</param>
/// <param name="breakpoints">Full paths and lines.</param>
/// <param name="atStop">What to do at a stop.</param>
internal sealed class Session(int process, IReadOnlyList<(string File, int Line)> breakpoints, Func<Stop, Next> atStop) : IEvents
{
    private readonly Dictionary<nint, Symbols> symbols = [];
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private nint debugger;
    private nint debugged;
    private Next step;

    /// <summary>How many places were found for each breakpoint.</summary>
    public Dictionary<(string File, int Line), int> Bound { get; } = breakpoints.ToDictionary(breakpoint => breakpoint, _ => 0);

    /// <summary>Begins: from here on stops are told.</summary>
    public void Attach() => debugger = Library.Attach(process, Callback.Create(this));

    /// <summary>Debugs until the process ends.</summary>
    public void WaitForEnd(TimeSpan patience)
    {
        ended.Task.Wait(patience).Should().BeTrue("the program has to end under the debugger, too");
        Com.Do(debugger, Slot.Terminate);
    }

    void IEvents.OnProcess(nint began)
    {
        Com.Keep(began);
        debugged = began;
    }

    void IEvents.OnDomain(nint domain) => Com.Do(domain, Slot.Attach);

    void IEvents.OnSymbols(nint module, byte[] image)
    {
        var lines = symbols[module] = new Symbols(image);
        Com.Do(Com.As(module, InterfaceId.Module2), Slot.SetJustMyCode, 1, 0, 0);
        foreach (var breakpoint in breakpoints)
        {
            foreach (var (method, offset) in lines.Starts(breakpoint.File, breakpoint.Line))
            {
                var code = Com.Get(Com.Get(module, Slot.FunctionFromToken, method), Slot.IntermediateCode);
                Com.Do(Com.Get(code, Slot.CreateBreakpoint, offset), Slot.Activate, 1);
                Bound[breakpoint]++;
            }
        }
    }

    void IEvents.OnBreakpoint(nint thread) => Stopped(thread, isStep: false);

    void IEvents.OnStepped(nint thread) => Stopped(thread, isStep: true);

    void IEvents.OnHandled() => Com.Do(debugged, Slot.Continue, 0);

    void IEvents.OnExit() => ended.TrySetResult();

    void IEvents.OnFailed(Exception exception) => ended.TrySetException(exception);

    private void Stopped(nint thread, bool isStep)
    {
        // A thread that ended during its step has none.
        var active = Com.Get(thread, Slot.ActiveFrame);
        if (active == 0)
        {
            return;
        }

        var frame = Com.As(active, InterfaceId.ILFrame);
        var function = Com.Get(frame, Slot.FunctionOfFrame);
        var (method, offset) = (Com.GetNumber(function, Slot.TokenOfFunction), Com.GetNumber(frame, Slot.InstructionPointer));
        var lines = symbols.GetValueOrDefault(Com.Get(function, Slot.ModuleOfFunction));
        var place = lines?.LineOf(method, offset);

        // A step may end where the compiler has added something. It goes on from there, as in any debugger.
        var next = isStep && lines is not null && place is null ? step : atStop(new Stop(
            NameOf(thread), place?.File ?? "", place?.Line ?? 0, isStep, name => ReadLocal(frame, lines, method, offset, name)));
        step = next;
        if (next != Next.Go)
        {
            Step(thread, next, lines?.RangeOf(method, offset));
        }
    }

    private static unsafe void Step(nint thread, Next how, (uint Start, uint End)? range)
    {
        var stepper = Com.Get(thread, Slot.CreateStepper);
        Com.Do(stepper, Slot.SetUnmappedStopMask, 0);
        Com.Do(Com.As(stepper, InterfaceId.Stepper2), Slot.SetSteppersJustMyCode, 1);
        if (how == Next.StepOut || range is null)
        {
            Com.Do(stepper, Slot.StepOut);
            return;
        }

        var (start, end) = range.Value;
        var ranges = stackalloc uint[] { start, end };
        Com.Do(stepper, Slot.StepRange, how == Next.StepIn ? 1 : 0, (nint)ranges, 1);
    }

    private static unsafe int ReadLocal(nint frame, Symbols? lines, uint method, uint offset, string name)
    {
        var index = lines?.LocalOf(method, offset, name) ?? throw new KeyNotFoundException($"no local {name} here");
        var value = Com.As(Com.Get(frame, Slot.LocalVariable, index), InterfaceId.GenericValue);
        var bytes = stackalloc int[4];
        Com.Do(value, Slot.Value, (nint)bytes);
        return bytes[0];
    }

    // The name that the program gave the thread is also the system's.
    private string NameOf(nint thread) => File.ReadAllText($"/proc/{process}/task/{Com.GetNumber(thread, Slot.ThreadId)}/comm").TrimEnd();
}
