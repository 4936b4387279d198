namespace Interleaver.Models;

/// <summary>The members of <see cref="OperationCanceledException"/> that give a token. The exception itself stays the BCL's.</summary>
public static class OperationCanceledExceptionModel
{
    /// <inheritdoc cref="OperationCanceledException.CancellationToken"/>
    public static CancellationToken get_CancellationToken(OperationCanceledException exception) =>
        Carrier.ToModel(exception.CancellationToken);
}
