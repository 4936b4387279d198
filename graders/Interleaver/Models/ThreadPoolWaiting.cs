namespace Interleaver.Models;

/// <content>Waits that the pool does; what they mean is in <see cref="RegisteredWaitHandle"/>.</content>
public static partial class ThreadPool
{
#pragma warning disable CS1591 // The overloads mirror the BCL's: with the caller's context and without, and time-outs in four units.
    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, uint millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked(millisecondsTimeOutInterval), executeOnlyOnce, ExecutionContext.Capture());

    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, int millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked(millisecondsTimeOutInterval), executeOnlyOnce, ExecutionContext.Capture());

    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, long millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked(millisecondsTimeOutInterval), executeOnlyOnce, ExecutionContext.Capture());

    public static RegisteredWaitHandle RegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, TimeSpan timeout, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked((long)timeout.TotalMilliseconds, nameof(timeout)), executeOnlyOnce, ExecutionContext.Capture());

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, uint millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked(millisecondsTimeOutInterval), executeOnlyOnce, null);

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, int millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked(millisecondsTimeOutInterval), executeOnlyOnce, null);

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, long millisecondsTimeOutInterval, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked(millisecondsTimeOutInterval), executeOnlyOnce, null);

    public static RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, TimeSpan timeout, bool executeOnlyOnce) =>
        Register(waitObject, callBack, state, Checked((long)timeout.TotalMilliseconds, nameof(timeout)), executeOnlyOnce, null);
#pragma warning restore CS1591

    private static RegisteredWaitHandle Register(
        WaitHandle waitObject, WaitOrTimerCallback callBack, object? state, long milliseconds, bool executeOnlyOnce, ExecutionContext? context)
    {
        ArgumentNullException.ThrowIfNull(waitObject);
        ArgumentNullException.ThrowIfNull(callBack);
        var registered = new RegisteredWaitHandle(waitObject, isTimeOut => callBack(state, isTimeOut), context);
        registered.Begin(milliseconds < 0 ? -1 : milliseconds * TimeSpan.TicksPerMillisecond, executeOnlyOnce);
        return registered;
    }

    // -1 is for ever, and so is its image among the unsigned numbers.
    private static long Checked(uint millisecondsTimeOutInterval) =>
        millisecondsTimeOutInterval == uint.MaxValue ? -1 : Checked((long)millisecondsTimeOutInterval, nameof(millisecondsTimeOutInterval));

    private static long Checked(long milliseconds, string parameter = "millisecondsTimeOutInterval")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, int.MaxValue, parameter);
        return milliseconds;
    }
}
