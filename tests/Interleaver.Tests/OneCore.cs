using Interleaver.Scheduling;

namespace Interleaver.Tests;

/// <summary>Tests that run a scheduler without <see cref="Checking.Explore"/> keep its threads on one core too, which is quicker.</summary>
[SetUpFixture]
public sealed class OneCore
{
    /// <summary>For the OS thread that all tests run on.</summary>
    [OneTimeSetUp]
    public void Keep() => Core.Keep(Core.Current);

    /// <summary>Gives it back.</summary>
    [OneTimeTearDown]
    public void LetGo() => Core.Keep(Core.Any);
}
