namespace Interleaver.Models.Tests;

/// <summary>On one thread the models of concurrent collections do what the BCL's do.</summary>
public class AgreementTests
{
    private static IEnumerable<Twins> Cases => [.. ItemTwins.All, .. DictionaryTwins.All, .. BlockingTwins.All];

    [TestCaseSource(nameof(Cases))]
    public void The_model_agrees_with_the_real_type(Twins twins) => twins.MustAgree();
}
