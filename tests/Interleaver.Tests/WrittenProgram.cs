using System.Reflection;
using TestSupport;

namespace Interleaver.Tests;

/// <summary>A program that a test has written, compiled and rewritten as a learner's. Its methods are explored one by one.</summary>
internal sealed class WrittenProgram
{
    private readonly Type program;

    /// <summary>Compiles, rewrites and loads it.</summary>
    /// <param name="source">A class Program with a Main, which is not called.</param>
    public WrittenProgram(string source)
    {
        var folder = Directory.CreateTempSubdirectory("written");
        try
        {
            var file = Path.Combine(folder.FullName, "Program.cs");
            File.WriteAllText(file, source);
            program = Programs.Load(file).Method.DeclaringType!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One of its methods, private, static and without parameters.</summary>
    public Action this[string name] => program.GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Action>();
}
