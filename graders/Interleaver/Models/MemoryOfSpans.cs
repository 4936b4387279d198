using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>
/// Spans, and memories, which are made of spans: BCL code that is given one reads or writes all that it spans. Which memory that is, is
/// found through the references of the thread, and so whoever makes a span of an array notes the array first.
/// </content>
public static partial class Memory
{
    /// <summary>A span of an array is about to be made.</summary>
    public static void TakeArray<T>(T[]? array, int site)
    {
        if (ControlledThread.Current is { } self && array is { Length: > 0 })
        {
            self.Site = site;
            ThreadState.Of(self).References.AddElements(array, World.Of(self).Objects.Of(array));
        }
    }

    /// <summary>The span of a memory is about to be made.</summary>
    public static void TakeMemory<T>(Memory<T> memory, int site) => TakeReadOnlyMemory((ReadOnlyMemory<T>)memory, site);

    /// <summary>The span of a memory is about to be made.</summary>
    public static void TakeReadOnlyMemory<T>(ReadOnlyMemory<T> memory, int site)
    {
        if (MemoryMarshal.TryGetArray(memory, out var part))
        {
            TakeArray(part.Array, site);
        }
    }

    /// <summary>What a span spans is about to be read.</summary>
    public static void ReadSpan<T>(Span<T> span, int site) => TouchSpan<T>(span, AccessKind.Read, site);

    /// <summary>What a span spans is about to be written.</summary>
    public static void WriteSpan<T>(Span<T> span, int site) => TouchSpan<T>(span, AccessKind.Write, site);

    /// <summary>What a span spans is about to be put in order.</summary>
    public static void SortSpan<T>(Span<T> span, int site)
    {
        Order(null, span.Length, site);
        WriteSpan(span, site);
    }

    /// <summary>What a span spans is about to be read.</summary>
    public static void ReadReadOnlySpan<T>(ReadOnlySpan<T> span, int site) => TouchSpan(span, AccessKind.Read, site);

    /// <summary>What is in a memory is about to be read.</summary>
    public static void ReadMemory<T>(Memory<T> memory, int site) => ReadReadOnlyMemory((ReadOnlyMemory<T>)memory, site);

    /// <summary>The first items of a span are about to be written.</summary>
    public static void WriteStartOfSpan<T>(Span<T> span, int count, int site) => WriteSpan(span[..Math.Min(count, span.Length)], site);

    /// <summary>The first items in a memory are about to be written.</summary>
    public static void WriteStartOfMemory<T>(Memory<T> memory, int count, int site) => WriteMemory(memory[..Math.Min(count, memory.Length)], site);

    /// <summary>What is in a memory is about to be written.</summary>
    public static void WriteMemory<T>(Memory<T> memory, int site)
    {
        TakeMemory(memory, site);
        WriteSpan(memory.Span, site);
    }

    /// <summary>What is in a memory is about to be read.</summary>
    public static void ReadReadOnlyMemory<T>(ReadOnlyMemory<T> memory, int site)
    {
        TakeReadOnlyMemory(memory, site);
        ReadReadOnlySpan(memory.Span, site);
    }

    // What is on the stack, a text's characters, and a program's constants are not found: nobody changes them.
    private static void TouchSpan<T>(ReadOnlySpan<T> span, AccessKind kind, int site)
    {
        if (ControlledThread.Current is not { } self || span.IsEmpty)
        {
            return;
        }

        self.Site = site;
        var references = ThreadState.Of(self).References;
        for (var done = 0; done < span.Length && references.TryFind(ref Unsafe.AsRef(in span[done]), out var found);)
        {
            var count = Math.Min(found.Slots, span.Length - done);
            TouchItems(self, found, count, Leaves<T>.Offsets, kind);
            done += count;
        }
    }
}
