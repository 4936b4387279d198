namespace Debugging;

/// <summary>The program stands still in a file.</summary>
/// <param name="Thread">The name of the thread that stopped.</param>
/// <param name="File">Full path of the file; empty where no symbols are.</param>
/// <param name="Line">The line; 0 where no symbols are.</param>
/// <param name="Local">Reads a local of four bytes or less by its name.</param>
internal sealed record Stop(string Thread, string File, int Line, Func<string, int> Local)
{
    /// <summary>As a table would have it.</summary>
    public override string ToString() => $"{Thread} {Path.GetFileName(File)}:{Line}";
}
