namespace Interleaver.Models;

/// <summary>The members of <see cref="OperationCanceledException"/> that give a token. The exception itself stays the BCL's.</summary>
public static class OperationCanceledExceptionModel
{
    /// <inheritdoc cref="OperationCanceledException.CancellationToken"/>
#pragma warning disable IDE1006 // The name of the accessor in IL, by which the rewriter finds it.
    public static CancellationToken get_CancellationToken(OperationCanceledException exception) =>
        Carrier.ToModel(exception.CancellationToken);
#pragma warning restore IDE1006
}
