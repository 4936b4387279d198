using System.Text.Json;
using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>What goes wrong around a grading: it is said, the exit code is right, and no half of anything is left to be read.</summary>
public class FaultTests
{
    // So far a process may write into a file, in kibibytes; the page of a whole run is longer. The run-time's own trick with
    // memory that is written and executed needs a file, too.
    private const string Limited = "ulimit -c 0; ulimit -f 24; export DOTNET_EnableWriteXorExecute=0; exec dotnet test --no-build -e GRADE=solutions";

    [SetUp]
    public void Forget()
    {
        if (Directory.Exists(Clone["grades"]))
        {
            Directory.Delete(Clone["grades"], recursive: true);
        }
    }

    [Test]
    public void ADiskThatIsFullCostsTheReportsAndNoGrade()
    {
        Assume.That(OperatingSystem.IsLinux());

        var printed = Clone.Run("bash", "-c", "trap '' XFSZ; " + Limited);

        printed.ExitCode.Should().Be(0, printed.Output + printed.Errors);
        printed.Lines.Should().ContainSingle(text => text.StartsWith("No report was written: ", StringComparison.Ordinal), printed.Output);
        printed.Output.Should().Contain("100 of 100");
        Left().Should().BeEmpty("nothing half written is left");
    }

    [Test]
    public void AGradingThatIsKilledWhileItWritesLeavesNothingThatIsTakenForWhole()
    {
        Assume.That(OperatingSystem.IsLinux());
        Clone.Grade("--no-build", "--filter", "Lesson01");

        var printed = Clone.Run("bash", "-c", Limited);
        var halves = Left();

        printed.ExitCode.Should().NotBe(0, "the test host was killed while it wrote");
        halves.Should().NotBeEmpty(printed.Output).And.OnlyContain(file => file.EndsWith(".tmp"));

        Clone.Grade("--no-build", "--filter", "Lesson01");
        Left().Should().NotContain(file => file.EndsWith(".tmp")).And.Contain("grades.json");
        JsonDocument.Parse(File.ReadAllText(Clone["grades/grades.json"])).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    [Test]
    public async Task TwoGradingsAtOnceBothPrintTheirCardsAndTheReportsAreOfOne()
    {
        string[] stubs = ["--no-build", "--filter", "Lesson01|Lesson03"], solved = [.. stubs, "-e", "GRADE=solutions"];
        var ofSolved = (Clone.Grade(solved), Reports());
        Forget();
        var ofStubs = (Clone.Grade(stubs), Reports());

        var (one, other) = (Task.Run(() => Clone.Grade(solved)), Task.Run(() => Clone.Grade(stubs)));

        (await one).Should().BeEquivalentTo(ofSolved.Item1);
        (await other).Should().BeEquivalentTo(ofStubs.Item1);
        Reports().Should().BeOneOf(ofSolved.Item2, ofStubs.Item2);
    }

    [Test]
    public void AnSdkThatIsNotThereIsNamed()
    {
        using var edit = Clone.Edit("global.json", text => text.Replace("\"10.0.100\"", "\"99.0.100\""));

        var printed = Clone.Grade();

        printed.ExitCode.Should().NotBe(0);
        (printed.Output + printed.Errors).Should().Contain("99.0.100");
    }

    private static IReadOnlyList<string> Left() => Directory.Exists(Clone["grades"])
        ? [.. Directory.GetFiles(Clone["grades"], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Clone["grades"], file)).Order(StringComparer.Ordinal)]
        : [];

    private static string Reports() => string.Concat(
        Left().Where(file => file != "last-failure.json").Select(file => $"{file}\n{File.ReadAllText(Path.Combine(Clone["grades"], file))}\n"));
}
