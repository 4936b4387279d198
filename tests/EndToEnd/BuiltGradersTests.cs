using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>The graders are built again when their files are not those of the last time, and only then.</summary>
public class BuiltGradersTests
{
    private const string Logger = "graders/TestLogger/";

    // Of the first lesson alone, for what is graded does not matter here.
    private static Printed Grading => Clone.Grade("--filter", "Lesson01");

    [Test]
    public void ASourceThatIsChangedCounts()
    {
        using (Clone.Edit(Logger + "Layout/Report.cs", text => text + "this is no C#"))
        {
            ShouldNotBuild("Report.cs(");
        }

        Grading.Lines[0].Should().StartWith("── Grade card ───");
    }

    // As after an archive was unpacked, or another state checked out: no file is younger than what was built.
    [Test]
    public void AFileThatIsNewOrGoneCountsHoweverOldItIs()
    {
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
