using Microsoft.Build.Framework;

namespace Workers;

/// <summary>
/// A task of MSBuild, which alone can load this class. The processes that are started after it keep the code that .NET compiled
/// first: the test platform's only wait for the workers, and what they compile a second time meanwhile, and better, takes the cores
/// from them.
/// </summary>
public sealed class WaitingProcesses : ITask
{
    private const int More = 1_000_000;

    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        Environment.SetEnvironmentVariable(WorkerProgram.CallsBeforeTier1, $"0x{More:x}");
        return true;
    }
}
