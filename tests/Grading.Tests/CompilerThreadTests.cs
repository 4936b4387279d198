using Grading.Compilation;

namespace Grading.Tests;

/// <summary>Work that may have no end is given up, and nothing else is.</summary>
public class CompilerThreadTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Test]
    public void Work_that_takes_the_processor_without_an_end_is_given_up()
    {
        var over = new ManualResetEventSlim();

        CompilerThread.Run(() => Spin(over), TimeSpan.FromMilliseconds(200)).Should().BeNull();
        CompilerThread.HasBeenGivenUp.Should().BeTrue();

        over.Set();
    }

    [Test]
    public void Work_that_only_waits_is_not() =>
        CompilerThread.Run(
            () =>
            {
                Thread.Sleep(300);
                return "done";
            },
            TimeSpan.FromDays(1)).Should().Be("done");

    [Test]
    public void What_it_throws_comes_out() =>
        FluentActions.Invoking(() => CompilerThread.Run<string>(() => throw new BadImageFormatException("odd"), Long))
            .Should().Throw<InvalidOperationException>().WithMessage("The compiler failed: odd").WithInnerException<BadImageFormatException>();

    private static string Spin(ManualResetEventSlim over)
    {
        while (!over.IsSet)
        {
        }

        return "";
    }
}
