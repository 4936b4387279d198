using System.Reflection;
using Grading.Submissions;

namespace Grading.Checks;

/// <summary>
/// Shows the last failure again in this very process, without the test platform, which would run it in another one: a debugger
/// that starts this program is where the learner's code runs.
/// </summary>
public static class Replaying
{
    /// <summary>Runs the interleaving once and prints how it ended. Returns the process's exit code: 0 when something was shown.</summary>
    /// <param name="graders">The graders as compiled.</param>
    /// <param name="file">Where the failure is kept.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(Assembly graders, string file, TextWriter output)
    {
        if (LastFailure.Read(file) is not { } failure)
        {
            output.WriteLine("Nothing to debug: the last run of dotnet test left no failing interleaving. Grade first: dotnet test");
            return 1;
        }

        if (CheckDefinition.In(graders).FirstOrDefault(check => ReplayCommand.Filter(check) == failure.Check) is not { } check)
        {
            output.WriteLine($"Nothing to debug: there is no check {failure.Check} any more. Grade again: dotnet test");
            return 1;
        }

        var request = new GradingRequest(failure.Folder, failure.Schedule);
        if (request.Objection is { } objection)
        {
            output.WriteLine(objection);
            return 1;
        }

        output.WriteLine($"Replaying {failure.Check}, interleaving {failure.Schedule}: {check.Check.Claim}");
        output.WriteLine();
        var session = new GradingSession(new Lazy<GradersImage>(() => GradersImage.Load(graders.Location)), request);
        output.WriteLine(CheckWords.Of(session.Run(check), isReplay: true).Text);
        return 0;
    }
}
