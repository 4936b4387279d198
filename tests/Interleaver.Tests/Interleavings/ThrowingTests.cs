using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>An exception that nobody catches ends the process, as in plain .NET; only Main's waits for what the others do.</summary>
public class ThrowingTests
{
    [Test]
    public void When_a_thread_has_thrown_nobody_goes_on()
    {
        var went = false;
        var end = OnMain.Make(new Limits()).Run(_ =>
        {
            var thread = new Models.Thread(Throw);
            thread.Start();
            thread.Join();
            went = true;
        });

        end.Should().BeOfType<RunEnd.ThreadThrew>();
        went.Should().BeFalse();
    }

    [Test]
    public void When_main_has_thrown_the_others_do_so_that_they_may_tell_why()
    {
        var went = false;
        var end = OnMain.Make(new Limits()).Run(_ =>
        {
            new Models.Thread(() => went = true).Start();
            Throw();
        });

        end.Should().BeOfType<RunEnd.BodyThrew>();
        went.Should().BeTrue();
    }

    private static void Throw() => throw new InvalidOperationException();
}
