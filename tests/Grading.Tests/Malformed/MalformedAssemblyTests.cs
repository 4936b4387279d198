using Grading.Compilation;
using Interleaver.Rewriting;
using Interleaver.Scheduling.Strategies;

namespace Grading.Tests.Malformed;

/// <summary>
/// A submission is source, and what is rewritten comes from the compiler. If that ever gave something broken, it would be told: an
/// exception that a check catches and puts into words, never the end of the process, and never a hang.
/// </summary>
public class MalformedAssemblyTests
{
    [Test]
    public void A_broken_assembly_is_rewritten_or_refused_or_cannot_be_read([Values(1UL, 2UL)] ulong seed)
    {
        using var learner = new Learner();
        var image = LessonCompiler.Compile(Course.Third, Directory.GetFiles(learner[Course.Third], "*.cs"), out _)!;
        var random = new Pcg(seed);
        var thrown = 0;
        for (var i = 0; i < 200; i++)
        {
            var (code, symbols) = i % 4 == 0 ? (image.Code, Mutations.BreakBytes(image.Symbols, random)) : (Mutations.BreakBytes(image.Code, random), image.Symbols);
            try
            {
                AssemblyRewriter.Rewrite(new AssemblyImage(code, symbols), isLearners: true, out _);
            }
            catch (Exception)
            {
                thrown++;
            }
        }

        thrown.Should().BeInRange(20, 200, "most are too broken to be read, which is no end of the process");
    }

    [Test]
    public void Half_an_assembly_cannot_be_read()
    {
        using var learner = new Learner();
        var image = LessonCompiler.Compile(Course.Third, Directory.GetFiles(learner[Course.Third], "*.cs"), out _)!;

        for (var length = 0; length < image.Code.Length / 2; length += 509)
        {
            FluentActions.Invoking(() => AssemblyRewriter.Rewrite(image with { Code = image.Code[..length] }, isLearners: true, out _))
                .Should().Throw<Exception>($"{length} bytes are not all");
        }
    }
}
