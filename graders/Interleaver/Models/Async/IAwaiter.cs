namespace Interleaver.Models;

/// <summary>An awaiter of a model: tells what it waits for, so that a deadlock can be explained.</summary>
internal interface IAwaiter
{
    /// <summary>The task that has to end; null when it is something else.</summary>
    Task? Task { get; }
}
