namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.AutoResetEvent"/>. A second Set before anybody has gone through does nothing,
/// as documented.
/// </summary>
public sealed class AutoResetEvent(bool initialState) : EventWaitHandle(initialState, EventResetMode.AutoReset);
