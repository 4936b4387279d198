using System.IO.Compression;
using Grading;
using Kit.Packaging;

namespace Kit.Tests;

/// <summary>What Gradescope is given.</summary>
public class GradescopePackageTests
{
    private static readonly byte[] Package = Write();

    [Test]
    public void The_scripts_stand_at_the_top_and_may_be_run()
    {
        using var zip = Open();

        foreach (var script in new[] { "setup.sh", "run_autograder" })
        {
            var entry = zip.GetEntry(script)!;
            ((entry.ExternalAttributes >> 16) & 0b111_111_111).Should().Be(0b111_101_101);
            new StreamReader(entry.Open()).ReadToEnd().Should().StartWith("#!/usr/bin/env bash\n").And.NotContain("\r");
        }
    }

    [Test]
    public void The_kit_is_in_it_and_nothing_that_was_built()
    {
        using var zip = Open();
        var names = zip.Entries.Select(entry => entry.FullName).ToList();

        names.Should().Contain(["kit/Exercises.sln", "kit/graders/Kit/Kit.csproj", "kit/solutions/Lesson03.Mutex/Bank.cs", "kit/Directory.Packages.props"]);
        names.Should().NotContain(name => name.Contains("/bin/") || name.Contains("/obj/") || name.StartsWith("kit/tests/") || name.StartsWith("kit/exercises/"));
    }

    [Test]
    public void The_same_kit_gives_the_same_bytes() => Write().Should().Equal(Package);

    private static ZipArchive Open() => new(new MemoryStream(Package));

    private static byte[] Write()
    {
        using var stream = new MemoryStream();
        GradescopePackage.Write(Repository.Root, stream);
        return stream.ToArray();
    }
}
