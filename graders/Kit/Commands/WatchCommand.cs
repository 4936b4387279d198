using System.CommandLine;
using System.Runtime.InteropServices;
using Grading;
using Kit.Watching;
using Spectre.Console;

namespace Kit.Commands;

/// <summary>Grades after each save.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var command = new Command("watch", "Grades what you save, a moment after you saved it, until you press q.");
        command.SetAction(_ => Run(Repository.Exercises));
        return command;
    }

    private static int Run(string exercises)
    {
        if (!Directory.Exists(exercises))
        {
            Console.Error.WriteLine($"There is no folder {exercises} to watch.");
            return 1;
        }

        var signals = new Signals();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var watcher = new SourceWatcher(exercises, SourceWatcher.PollsHere, signals.Add);
        Keys.Read(signals.Add);
        var screen = new WatchScreen(Console.Out, !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi);
        new WatchLoop(signals, new TestCommand(Repository.Root, screen)).Run();
        return 0;

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            signals.Add(new Signal.Quit());
        }
    }
}
