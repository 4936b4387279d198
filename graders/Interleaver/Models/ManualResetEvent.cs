namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.ManualResetEvent"/>.</summary>
public sealed class ManualResetEvent(bool initialState) : EventWaitHandle(initialState, EventResetMode.ManualReset);
