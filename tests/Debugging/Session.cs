using Debugging.Native;

namespace Debugging;

/// <summary>
/// One session of a debugger, as an editor would lead it: breakpoints by file and line. What to look at is said by
/// whoever debugs.
/// </summary>
/// <param name="process">Whom to debug.</param>
/// <param name="breakpoints">Full paths and lines.</param>
/// <param name="atStop">Looks at what it likes while the program stands still, and says how it goes on.</param>
internal sealed class Session(int process, IReadOnlyList<(string File, int Line)> breakpoints, Func<Stop, Resume> atStop) : IEvents
{
    private readonly Dictionary<nint, Symbols> symbols = [];
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<uint, nint> steppers = [];
    private nint debugger;
    private nint debugged;

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

    void IEvents.OnStep(nint thread) => Stopped(thread, isStep: true);

    void IEvents.OnHandled() => Com.Do(debugged, Slot.Continue, 0);

    void IEvents.OnExit() => ended.TrySetResult();

    void IEvents.OnFailed(Exception exception) => ended.TrySetException(exception);

    // As in an editor: a breakpoint ends the thread's step, and no step ends in code that the compiler added to a method. One that
    // leaves the learner's code is given up: the program goes on.
    private void Stopped(nint thread, bool isStep)
    {
        var id = Com.GetNumber(thread, Slot.ThreadId);
        if (steppers.Remove(id, out var stepper) && !isStep)
        {
            Com.Do(stepper, Slot.Deactivate);
        }

        var frame = Com.As(Com.Get(thread, Slot.ActiveFrame), InterfaceId.ILFrame);
        var function = Com.Get(frame, Slot.FunctionOfFrame);
        var (method, offset) = (Com.GetNumber(function, Slot.TokenOfFunction), Com.GetNumber(frame, Slot.InstructionPointer));
        var lines = symbols.GetValueOrDefault(Com.Get(function, Slot.ModuleOfFunction));
        var place = lines?.LineOf(method, offset);
        var resume = isStep && place is null
            ? Resume.StepOver
            : atStop(new Stop(NameOf(id), place?.File ?? "", place?.Line ?? 0, name => ReadLocal(frame, lines, method, offset, name)));
        if (resume == Resume.StepOver && lines is not null)
        {
            steppers[id] = stepper = Com.Get(thread, Slot.CreateStepper);
            Com.Do(stepper, Slot.UnmappedStopMask, 0);
            Com.Do(stepper, Slot.StepRange, false, lines.StatementAt(method, offset));
        }
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
    private string NameOf(uint thread) => File.ReadAllText($"/proc/{process}/task/{thread}/comm").TrimEnd();
}
