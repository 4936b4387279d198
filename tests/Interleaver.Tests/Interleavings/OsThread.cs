namespace Interleaver.Tests.Interleavings;

/// <summary>An OS thread that nobody has used before, and whose core and cultures no later test sees.</summary>
internal static class OsThread
{
    /// <summary>What the function returns there.</summary>
    public static T New<T>(Func<T> function)
    {
        var (result, failure) = (default(T)!, (Exception?)null);
        var thread = new Thread(() =>
        {
            try
            {
                result = function();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException(failure.Message, failure);
    }
}
