using Grading.Submissions;
using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests.Malformed;

/// <summary>Whatever stands in a source, it is compiled and loaded, or there is a reason in words; nothing crashes and nothing hangs.</summary>
public class MalformedSourceTests
{
    private const int Seeds = 150;

    [TestCase("Bank.cs", 1UL)]
    [TestCase("Guard.cs", 10_001UL)]
    public void A_source_that_was_broken_by_chance_has_a_problem_in_words_or_none(string file, ulong first)
    {
        using var learner = new Learner();
        var source = File.ReadAllText(learner[$"{Third}/{file}"]);
        var problems = new List<VerdictKind>();
        for (var seed = first; seed < first + Seeds; seed++)
        {
            File.WriteAllBytes(learner[$"{Third}/{file}"], Mutations.Break(source, seed));

            var lesson = LoadedLesson.Load(Submission.FromFolder(Third, learner[Third]), Graders.Value);

            if (lesson.Problem is { } problem)
            {
                problems.Add(problem.Kind);
                problem.Lines.Should().NotBeEmpty($"seed {seed} is told").And.OnlyContain(line => line.Length > 0 && !line.Contains(learner.Root));
            }
        }

        problems.Should().OnlyContain(kind => kind == VerdictKind.DoesNotCompile || kind == VerdictKind.ApiRefused || kind == VerdictKind.Tampering);
        problems.Should().HaveCountGreaterThan(Seeds / 2);
    }

    [TestCaseSource(nameof(Extremes))]
    public void A_source_that_goes_to_extremes_costs_its_lesson_only(string source)
    {
        using var learner = new Learner();

        var grades = learner.Write($"{First}/OneThread.cs", source);

        grades.Of(First).Select(result => result.Verdict).Distinct().Should().ContainSingle()
            .Which.Should().BeOneOf([VerdictKind.DoesNotCompile, VerdictKind.ApiRefused], "the gate or the compiler says what is wrong");
        grades.ShouldBeFull(Third);
    }

    private static IEnumerable<TestCaseData> Extremes()
    {
        const int Many = 50_000;
        string In(string code) => $"namespace Lesson01; public static class OneThread {{ public static void RunAndWait(Action action) {{ {code} }} }}";
        yield return Named("Brackets in brackets", In($"var x = {new string('(', Many)}1{new string(')', Many)};"));
        yield return Named("Blocks in blocks", In(new string('{', Many) + new string('}', Many)));
        yield return Named("A sum without an end", In($"var x = 1{string.Concat(Enumerable.Repeat("+1", Many))}"));
        yield return Named("A line of a million characters", new string('x', 1_000_000));
        yield return Named("Nothing but zeros", new string('\0', 10_000));
        yield return Named("Generics in generics", In($"{string.Concat(Enumerable.Repeat("List<", 5_000))}int{new string('>', 5_000)} x;"));
        yield return Named("Types in types", string.Concat(Enumerable.Repeat("class A { ", 5_000)));
        yield return Named("Conditions in conditions", string.Concat(Enumerable.Repeat("#if A\n", Many)));
        yield return Named("Texts in texts", In(string.Concat(Enumerable.Repeat("_ = $\"{", 2_000))));
        yield return Named("Functions in functions", In($"Func<object> f = {string.Concat(Enumerable.Repeat("() => ", 10_000))}"));

        static TestCaseData Named(string name, string source) => new TestCaseData(source).SetArgDisplayNames(name);
    }
}
