using Interleaver.Detection;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Models.Tests;

/// <summary>
/// A collection of the BCL and its model, and calls that can be made on either, described once. Sequences of them, drawn by
/// a seed, must give the same on both, exceptions and their words included. No call may block.
/// </summary>
/// <param name="Name">For the test's name.</param>
/// <param name="Real">Makes the real one from a number that is drawn.</param>
/// <param name="Model">Makes the model.</param>
/// <param name="Calls">The calls; each gets the collection and a number that is drawn.</param>
public sealed record Twins(string Name, Func<int, object> Real, Func<int, object> Model, params (string Name, Func<dynamic, int, object?> Make)[] Calls)
{
    private const ulong Scripts = 200;
    private const int Length = 16;
    private const int Numbers = 6;

    /// <summary>Makes the same calls on both, again and again.</summary>
    public void MustAgree()
    {
        for (ulong seed = 0; seed < Scripts; seed++)
        {
            OnModel(seed).Should().Equal(OnReal(seed), "of script {0}", seed);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    // A thread of its own, so that what belongs to a thread begins empty.
    private List<string> OnReal(ulong seed)
    {
        List<string> lines = [];
        var thread = new System.Threading.Thread(() => lines = Run(Real, seed));
        thread.Start();
        thread.Join();
        return lines;
    }

    private List<string> OnModel(ulong seed)
    {
        List<string> lines = [];
        var scheduler = new Scheduler(new RaceDetector(new HappensBefore()), false, new Limits());
        var end = scheduler.Run(() => lines = Run(Model, seed), new Replay(Schedule.Parse("-")));
        end.Should().BeOfType<RunEnd.Completed>("script {0} of {1} comes to its end", seed, Name);
        return lines;
    }

    private List<string> Run(Func<int, object> make, ulong seed)
    {
        var random = new Pcg(seed);
        object? target = null;
        var number = random.Below(Numbers) - 1;
        List<string> lines = [$"new({number}): " + Outcome(() => (target = make(number)) is null)];
        for (var i = 0; i < Length && target is not null; i++)
        {
            var (name, call) = Calls[random.Below(Calls.Length)];
            number = random.Below(Numbers) - 1;
            lines.Add($"{name}({number}): " + Outcome(() => call(target, number)));
        }

        return lines;
    }

    private static string Outcome(Func<object?> call)
    {
        try
        {
            return Told.Value(call());
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }
}
