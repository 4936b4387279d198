namespace EndToEnd;

/// <summary>One copy for all tests: restoring and building it is what costs the time.</summary>
[SetUpFixture]
public class SharedKit
{
    private static Kit? _kit;

    internal static Kit Clone => _kit!;

    /// <summary>The first command in a fresh clone, in a log: its results are what several tests look at.</summary>
    internal static Printed FirstRun { get; private set; } = null!;

    [OneTimeSetUp]
    public void CopyAndGrade()
    {
        _kit = new Kit();
        FirstRun = _kit.Grade();
    }

    [OneTimeTearDown]
    public void Remove() => _kit?.Dispose();
}
