using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Replay;

/// <summary>A schedule as text: what is written can be read, and what cannot be read says why.</summary>
public class ScheduleTests
{
    [Test]
    public void Reads_what_it_writes()
    {
        var random = new Pcg(1);
        for (var i = 0; i < 200; i++)
        {
            var departures = new List<(int Index, int Choice)>();
            var index = -1;
            for (var left = random.Below(12); left > 0; left--)
            {
                index += 1 + random.Below(1_000);
                departures.Add((index, random.Below(9) == 0 ? SchedulingPoint.Clock : random.Below(40)));
            }

            var schedule = new Schedule(departures);
            var read = Schedule.Parse(schedule.ToString());

            read.Departures.Should().Equal(departures);
            read.Should().Be(schedule);
            read.GetHashCode().Should().Be(schedule.GetHashCode());
        }
    }

    [TestCase("-", "")]
    [TestCase("0:1", "0:1")]
    [TestCase("3:1,17:0,20:t", "3:1 17:0 20:-1")]
    public void Is_written_as_departures(string text, string departures)
    {
        var schedule = Schedule.Parse(text);

        string.Join(' ', schedule.Departures.Select(d => $"{d.Index}:{d.Choice}")).Should().Be(departures);
        schedule.ToString().Should().Be(text);
    }

    [TestCase("", "''")]
    [TestCase("3", "'3'")]
    [TestCase("3:", "'3:'")]
    [TestCase(":1", "':1'")]
    [TestCase("3:1:2", "'3:1:2'")]
    [TestCase("a:1", "'a:1'")]
    [TestCase("3:x", "'3:x'")]
    [TestCase("-1:2", "'-1:2'")]
    [TestCase("1:-1", "'1:-1'")]
    [TestCase(" 1:2", "' 1:2'")]
    [TestCase("1:2,", "''")]
    [TestCase("1:2,,3:4", "''")]
    [TestCase("5:1,5:2", "'5:2'")]
    [TestCase("5:1,4:2", "'4:2'")]
    [TestCase("99999999999:1", "'99999999999:1'")]
    [TestCase("-,1:2", "'-'")]
    public void What_is_no_schedule_is_refused_with_the_part_that_is_wrong(string text, string part)
    {
        var parse = () => Schedule.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"'{text}' is not a schedule: {part} should read like 17:2*");
    }

    [Test]
    public void Others_are_not_equal()
    {
        Schedule.Parse("1:2").Should().NotBe(Schedule.Parse("1:3"));
        Schedule.Parse("1:2").Should().NotBe(Schedule.Parse("1:2,3:0"));
        Schedule.Parse("1:2").Equals((object)"1:2").Should().BeFalse();
    }
}
