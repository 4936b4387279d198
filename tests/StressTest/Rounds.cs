using Interleaver.Checking;

namespace StressTest;

/// <summary>The stress test itself: the same body again and again, until it fails or the rounds are over.</summary>
internal static class Rounds
{
    /// <summary>How often a check is run.</summary>
    public const int Count = 10_000;

    /// <summary>Runs the body; an exception that it throws is what a stress test notices.</summary>
    public static Outcome Run(Action body)
    {
        for (var round = 1; round <= Count; round++)
        {
            try
            {
                body();
            }
            catch (InvalidOperationException exception) when (exception.StackTrace!.Contains(nameof(Scenario), StringComparison.Ordinal))
            {
                return Outcome.NeedsVirtualTime;
            }
            catch (Exception)
            {
                return Outcome.Noticed;
            }
        }

        return Outcome.NotNoticed;
    }
}
