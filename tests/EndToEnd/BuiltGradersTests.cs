using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>The graders are built again when their files are not those of the last time, and only then.</summary>
public class BuiltGradersTests
{
    private const string Logger = "graders/TestLogger/";

    // Of the first lesson alone, for what is graded does not matter here.
    private static Printed Grading => Clone.Grade("--filter", "Lesson01");

    // A file may be new and old at once: unpacked from an archive, or from another state of the repository.
    [Test]
    public void ASourceCountsThatIsChangedOrNewOrGone()
    {
        using (Clone.Edit(Logger + "Layout/Report.cs", text => text + "this is no C#"))
        {
            ShouldNotBuild("Report.cs(");
        }

        Grading.Lines[0].Should().StartWith("── Grade card ───");
        var file = Clone[Logger + "New.cs"];
        File.WriteAllText(file, "this is no C#");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        try
        {
            ShouldNotBuild("New.cs(1,");
        }
        finally
        {
            File.Delete(file);
        }

        Grading.Lines[0].Should().StartWith("── Grade card ───");
    }

    [Test]
    public void AnAssemblyThatIsGoneCounts()
    {
        File.Delete(Clone["graders/Lessons/bin/Debug/net10.0/Lessons.dll"]);

        Grading.Lines[0].Should().StartWith("── Grade card ───");
    }

    [Test]
    public void WithoutAChangeNothingIsRestoredOrBuilt()
    {
        Grading.Lines[0].Should().StartWith("── Grade card ───");
        using var broken = Clone.Edit("graders/Lessons/obj/project.assets.json", _ => "neither read nor written");

        Grading.Lines[0].Should().StartWith("── Grade card ───");

        File.ReadAllText(Clone["graders/Lessons/obj/project.assets.json"]).Should().Be("neither read nor written");
    }

    private static void ShouldNotBuild(string place)
    {
        var printed = Grading;
        printed.ExitCode.Should().NotBe(0);
        printed.Output.Should().Contain(place).And.NotContain("Grade card");
    }
}
