namespace Debugging.Native;

/// <summary>Where a method stands in the table of its interface: behind the three of IUnknown and those of its bases.</summary>
internal static class Slot
{
    // ICorDebug
    public const int Initialize = 3;
    public const int Terminate = 4;
    public const int SetManagedHandler = 5;
    public const int DebugActiveProcess = 8;

    // ICorDebugController, which processes are
    public const int Continue = 4;

    // ICorDebugAppDomain
    public const int Attach = 21;

    // ICorDebugModule
    public const int FunctionFromToken = 9;

    // ICorDebugFunction
    public const int ModuleOfFunction = 3;
    public const int TokenOfFunction = 5;
    public const int IntermediateCode = 6;

    // ICorDebugCode
    public const int CreateBreakpoint = 7;

    // ICorDebugBreakpoint
    public const int Activate = 3;

    // ICorDebugThread
    public const int ThreadId = 4;
    public const int CreateStepper = 12;
    public const int ActiveFrame = 15;

    // ICorDebugStepper
    public const int Deactivate = 4;
    public const int UnmappedStopMask = 6;
    public const int StepRange = 8;

    // ICorDebugFrame, ICorDebugILFrame
    public const int FunctionOfFrame = 5;
    public const int InstructionPointer = 11;
    public const int LocalVariable = 14;

    // ICorDebugGenericValue
    public const int Value = 7;

    // ISequentialStream
    public const int StreamRead = 3;
}
