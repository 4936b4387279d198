namespace Interleaver.Models;

/// <summary>A key of an execution context, whatever the type of its values.</summary>
internal interface IAsyncLocal
{
    /// <summary>The running thread sees another value from now on.</summary>
    void OnValueChanged(object? previous, object? current, bool contextChanged);
}
