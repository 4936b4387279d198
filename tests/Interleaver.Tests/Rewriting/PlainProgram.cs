using System.Runtime.Loader;
using Grading;
using Grading.Compilation;
using Interleaver.Scheduling;
using TestSupport;

namespace Interleaver.Tests.Rewriting;

/// <summary>A program with what it prints beside it.</summary>
public sealed class PlainProgram(string file)
{
    /// <summary>Those that print the same as plain .NET.</summary>
    public static IEnumerable<PlainProgram> All { get; } = In("output");

    /// <summary>Those that print under the engine what as plain .NET differs from process to process, or from machine to machine.</summary>
    public static IEnumerable<PlainProgram> Fixed { get; } = In("fixed");

    /// <summary>The file that holds what it prints.</summary>
    public string GoldenFile => Path.ChangeExtension(file, ".txt");

    /// <summary>What that file says.</summary>
    public string Golden => File.ReadAllText(GoldenFile).ReplaceLineEndings("\n");

    /// <summary>What it prints as plain .NET, as compiled.</summary>
    public string RunPlain()
    {
        var image = LessonCompiler.Compile("Lesson." + Path.GetFileNameWithoutExtension(file), [file], out var errors);
        errors.Should().BeEmpty();
        var context = new AssemblyLoadContext("plain", isCollectible: true);
        var main = context.LoadFromStream(new MemoryStream(image!.Code), new MemoryStream(image.Symbols)).EntryPoint!.CreateDelegate<Action>();
        var (outer, culture, tests) = (Console.Out, Thread.CurrentThread.CurrentCulture, SynchronizationContext.Current);
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;

            // NUnit has one, a console program has none.
            SynchronizationContext.SetSynchronizationContext(null);
            main();
        }
        finally
        {
            Console.SetOut(outer);
            Thread.CurrentThread.CurrentCulture = culture;
            SynchronizationContext.SetSynchronizationContext(tests);
        }

        return output.ToString();
    }

    /// <summary>What it prints under the engine, rewritten, in the interleaving without departures.</summary>
    public string RunRewritten() => Run(new Scheduling.Strategies.Replay(Schedule.Parse("-")), 1, adversarialTime: false).Single();

    /// <summary>The same in so many interleavings drawn by chance.</summary>
    public IReadOnlyList<string> RunByChance(int interleavings) => Run(new BusyMachine(), interleavings, adversarialTime: true);

    private List<string> Run(IStrategy strategy, int interleavings, bool adversarialTime)
    {
        var main = Programs.Load(file);
        var screen = new Screen();
        var scheduler = new Scheduler(screen, adversarialTime, new Limits());
        List<string> printed = [];
        for (var i = 0; i < interleavings && strategy.Begin(); i++)
        {
            scheduler.Run(main, strategy).Should().BeOfType<RunEnd.Completed>("it got as far as\n{0}", screen.Text);
            printed.Add(screen.Text.ToString());
        }

        return printed;
    }

    /// <inheritdoc/>
    public override string ToString() => Path.GetFileNameWithoutExtension(file);

    private static List<PlainProgram> In(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Programs", folder), "*.cs")
            .Order(StringComparer.Ordinal).Select(file => new PlainProgram(file)),
    ];
}
