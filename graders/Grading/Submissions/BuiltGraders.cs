using Grading.Instrumentation;
using Interleaver.Events;
using Interleaver.Rewriting;

namespace Grading.Submissions;

/// <summary>The graders' assembly, ready to be loaded beside any submission, here or in another process.</summary>
/// <param name="Rewritten">The rewritten assembly.</param>
/// <param name="Hits">What its own marks need; null unless it is measured what of it the kit's tests run.</param>
/// <param name="Places">What the numbers stand for by which its code says where it is.</param>
public sealed record BuiltGraders(AssemblyImage Rewritten, HitsImage? Hits, PlaceBlock Places);
