using System.CommandLine;
using Kit.Workers;

namespace Kit.Commands;

/// <summary>The command that a class's grading starts its own helpers with.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var command = new Command("worker", "Grades lessons that its input names. For the kit's own use.") { Hidden = true };
        command.SetAction(_ =>
        {
            // Nobody but the loop writes to the pipe.
            var output = Console.Out;
            Console.SetOut(TextWriter.Null);
            WorkerLoop.Run(Console.In, output);
        });
        return command;
    }
}
