using System.Text.Json;
using Reports.Formats;

namespace Reports.Tests;

/// <summary>What was written can be read again; what another kit wrote is recognised.</summary>
public class GradesJsonTests
{
    [Test]
    public void A_run_comes_back_as_it_was()
    {
        var run = Sample.Everywhere(check => check.Id == Sample.Misprint.Id ? Sample.Race : check);
        var text = GradesJson.Write(run);

        GradesJson.Write(GradesJson.Read(text)).Should().Be(text);
        GradesJson.Read(text).Earned.Should().Be(run.Earned);
    }

    [TestCase("{ \"version\": 2 }", "version 2 of its format, and this kit reads version 1")]
    [TestCase("{ \"version\": 1.5 }", "version 1.5 of its format")]
    [TestCase("{ \"version\": \"1\" }", "version 1 of its format")]
    [TestCase("{ \"version\": null }", "of its format")]
    [TestCase("{ \"kit\": \"0.8.0\", \"lessons\": [] }", "did not number its reports yet")]
    [TestCase("[]", "no report of a run")]
    [TestCase("3", "no report of a run")]
    public void Another_version_is_told_in_words(string text, string words) =>
        FluentActions.Invoking(() => GradesJson.Read(text)).Should().Throw<JsonException>().WithMessage($"*{words}*");

    [TestCase("")]
    [TestCase("{ \"version\": 1")]
    [TestCase("{ \"version\": 1 }")]
    [TestCase("{ \"version\": 1, \"kit\": null, \"graders\": \"\", \"folder\": \"\", \"isWhole\": true, \"lessons\": [] }")]
    public void What_is_no_run_is_none(string text) => FluentActions.Invoking(() => GradesJson.Read(text)).Should().Throw<JsonException>();

    [Test]
    public void A_field_of_tomorrow_is_passed_over()
    {
        var text = GradesJson.Write(Sample.Refused).Replace("\"version\": 1,", "\"version\": 1, \"mood\": \"good\",");

        GradesJson.Read(text).Objection.Should().Be(Sample.Refused.Objection);
    }
}
