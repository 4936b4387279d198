using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests.Attacks;

/// <summary>Attacks whose source is too long, or too odd, to be kept as a file.</summary>
public class MadeUpAttackTests
{
    private const int Many = 20_000;

    [TestCase("(", "1", ")", TestName = "Parentheses in parentheses")]
    [TestCase("new[] { ", "1", " }", TestName = "Arrays in arrays")]
    [TestCase("$\"{(", "1", ")}\"", TestName = "Texts in texts")]
    public void What_is_nested_without_end_is_refused_before_it_is_parsed(string open, string inner, string close)
    {
        using var learner = new Learner();
        var nested = string.Concat(Enumerable.Repeat(open, 2_000)) + inner + string.Concat(Enumerable.Repeat(close, 2_000));

        var reason = learner.TryInTask1($"_ = {nested};").ShouldBeRefused(First, VerdictKind.ApiRefused);

        reason.Should().StartWith("API refused: brackets in brackets").And.Contain("(OneThread.cs:7)");
    }

    [Test]
    public void A_file_that_is_too_long_is_refused()
    {
        using var learner = new Learner();

        var reason = learner.TryInTask1($"_ = \"{new string('x', 10_000_000)}\";").ShouldBeRefused(First, VerdictKind.ApiRefused);

        reason.Should().StartWith("API refused: a file of this length: it has 10000");
    }

    [Test]
    public void Lambdas_in_lambdas_are_refused()
    {
        using var learner = new Learner();
        var lambdas = string.Concat(Enumerable.Range(0, 20).Select(i => $"F(a{i} => ")) + "1" + new string(')', 20);

        var reason = learner.TryInTask1($"{lambdas};", "static int F(Func<int, int> f) => 1; static int F(Func<string, int> f) => 2;")
            .ShouldBeRefused(First, VerdictKind.ApiRefused);

        reason.Should().StartWith("API refused: lambdas in lambdas").And.Contain("(OneThread.cs:7)");
    }

    [Test]
    public void Lambdas_that_many_overloads_take_are_refused_wherever_those_stand()
    {
        using var learner = new Learner();
        var lambdas = string.Concat(Enumerable.Range(0, 4).Select(i => $"More.F(a{i} => ")) + "1" + new string(')', 4);
        learner.Put($"{First}/More.cs", Overloads(12));

        var reason = learner.TryInTask1($"{lambdas};").ShouldBeRefused(First, VerdictKind.ApiRefused);

        reason.Should().StartWith("API refused: lambdas in lambdas").And.Contain("(OneThread.cs:7)");
    }

    [Test]
    public void A_few_lambdas_and_overloads_are_not()
    {
        using var learner = new Learner();
        learner.Put($"{First}/More.cs", Overloads(12));

        learner.TryInTask1("More.F((sbyte a0) => More.F((byte a1) => 1)); Task.Run(() => Task.Run(() => Task.Run(() => 1))).Wait();").ShouldBeFull(First);
    }

    [TestCase("1", " + 1", TestName = "A long sum")]
    [TestCase("\"\"", ".Trim()", TestName = "A long chain of calls")]
    [TestCase("true ? 1 : ", "false ? 1 : ", TestName = "A long choice")]
    [TestCase("!true", " || !true", TestName = "A long condition")]
    [TestCase("default(int", "[]", TestName = "An array of many ranks")]
    public void A_long_expression_is_an_error_of_the_compiler_or_none(string first, string rest)
    {
        using var learner = new Learner();
        var last = first switch { "true ? 1 : " => "2", "default(int" => ")", _ => "" };

        var grades = learner.TryInTask1($"_ = {first}{string.Concat(Enumerable.Repeat(rest, Many / rest.Length))}{last};");

        grades.ShouldBeFull(Third);
        grades.Of(First).Select(result => result.Verdict).Should().OnlyContain(verdict => verdict == VerdictKind.Passed || verdict == VerdictKind.DoesNotCompile);
    }

    [Test]
    public void A_long_name_is_no_harm()
    {
        using var learner = new Learner();
        var name = new string('n', 500);

        learner.TryInTask1($"{name}();", $"static void {name}() => throw new Exception(\"so long\");").ShouldLoseOnly(First, 1)
            .Text.Should().StartWith("unhandled exception: the call failed with Exception: so long");
    }

    private static string Overloads(int count)
    {
        string[] types = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "char"];
        return $"namespace Lesson01; public static class More {{ {string.Concat(types.Take(count).Select(type => $"public static int F(Func<{type}, int> f) => 1; "))} }}";
    }
}
