using TestSupport;

namespace Interleaver.Tests.Corpus;

/// <summary>
/// There are right programs of every kind, so that silence about them means something. The benchmarks explore each for far
/// longer than the tests do.
/// </summary>
public class KindTests
{
    [Test]
    public void There_are_several_right_programs_of_every_kind([ValueSource(typeof(ProgramKind), nameof(ProgramKind.All))] ProgramKind kind) =>
        TinyProgram.Passed.Where(program => program.Kinds.Contains(kind)).Should().HaveCountGreaterThanOrEqualTo(3);

    [Test]
    public void There_are_sixty_that_use_more_than_a_plain_lock() =>
        TinyProgram.Passed.Where(program => program.Kinds.Any(kind => kind.Name != "locks")).Should().HaveCountGreaterThanOrEqualTo(60);
}
