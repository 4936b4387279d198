using System.Text;

namespace Interleaver.Models.Tests;

/// <summary>The console: a call is one piece of output; threads write in any order; nothing is ordered by it.</summary>
public class ConsoleTests
{
    private static readonly Action<TextWriter>[] Writes =
    [
        w => w.Write(true), w => w.Write('c'), w => w.Write("ab".ToCharArray()),
        w => w.Write((char[]?)null), w => w.Write("abcd".ToCharArray(), 1, 2),
        w => w.Write(1.5m), w => w.Write(2.5), w => w.Write(3.5f), w => w.Write(-4), w => w.Write(5u), w => w.Write(-6L), w => w.Write(7ul),
        w => w.Write((object)8.5), w => w.Write((object?)null), w => w.Write("text"),
        w => w.Write((string?)null), w => w.Write("span".AsSpan()),
        w => w.Write(new StringBuilder("built")), w => w.Write("{0}", 1), w => w.Write("{0}{1}", 1, 2), w => w.Write("{0}{1}{2}", 1, 2, 3),
        w => w.Write("{0}{1}{2}{3}", 1, 2, 3, 4), w => w.Write("{0:0.00}{1}", [0.5, null]),
        w => w.WriteLine(), w => w.WriteLine(true), w => w.WriteLine('c'), w => w.WriteLine("ab".ToCharArray()),
        w => w.WriteLine((char[]?)null),
        w => w.WriteLine("abcd".ToCharArray(), 1, 2), w => w.WriteLine(1.5m), w => w.WriteLine(2.5), w => w.WriteLine(3.5f),
        w => w.WriteLine(-4),
        w => w.WriteLine(5u), w => w.WriteLine(-6L), w => w.WriteLine(7ul), w => w.WriteLine((object)8.5), w => w.WriteLine((object?)null),
        w => w.WriteLine("text"), w => w.WriteLine((string?)null), w => w.WriteLine("span".AsSpan()),
        w => w.WriteLine(new StringBuilder("built")),
        w => w.WriteLine("{0}", 1), w => w.WriteLine("{0}{1}", 1, 2), w => w.WriteLine("{0}{1}{2}", 1, 2, 3),
        w => w.WriteLine("{0}{1}{2}{3}", 1, 2, 3, 4), w => w.WriteLine("{0:0.00}{1}", [0.5, null]),
    ];

    [Test]
    public void WritesWhatATextWriterWritesOneCallAPiece()
    {
        var expected = Writes.Select(write =>
        {
            var real = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            write(real);
            return real.ToString();
        });
        foreach (var writer in new Func<TextWriter>[] { () => Console.Out, () => Console.Error })
        {
            var explored = Explored.Once(() =>
            {
                foreach (var write in Writes)
                {
                    write(writer());
                }

                return "";
            });
            explored.Written.Should().Equal(expected.Where(text => text.Length > 0));
        }
    }

    [Test]
    public void TheStaticMethodsWriteTheSame()
    {
        var explored = Explored.Once(() =>
        {
            Console.Write('a');
            Console.Write("{0}-{1}", 1, 2.5);
            Console.WriteLine();
            Console.WriteLine("b");
            Console.WriteLine(1.5);
            Console.WriteLine("{0}{1}{2}{3}", 1, 2, 3, 4);
            Console.WriteLine("[{0}{1}]", null!);
            Console.WriteLine((object?)null);
            return "";
        });
        explored.Written.Should().Equal("a", "1-2.5", "\n", "b\n", "1.5\n", "1234\n", "[]\n", "\n");
    }

    [Test]
    public void ThreadsWriteInEitherOrder()
    {
        var explored = Explored.All(() =>
        {
            var task = Task.Run(() => Console.WriteLine("task"));
            Console.WriteLine("main");
            task.Wait();
            return "";
        });
        explored.Outputs.Should().Equal("main\ntask\n", "task\nmain\n");
    }

    [Test]
    public void WritingOrdersNothing() =>
        Explored.All(() => Shared.WrittenBy(_ => Console.WriteLine("waiting"))).Outcomes.Should().Equal("race");

    [Test]
    public void AThreadThatOnlyWritesLetsOthersRun()
    {
        var explored = Explored.Once(() =>
        {
            var task = Task.Run(() => { });
            while (!task.IsCompleted)
            {
                Console.Write(".");
            }

            return "over";
        });
        explored.Outcomes.Should().Equal("over");
    }
}
