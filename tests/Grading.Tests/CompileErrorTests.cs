using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>What the compiler has to say costs the lesson, names file and line, and nothing of this machine.</summary>
public class CompileErrorTests
{
    [Test]
    public void A_syntax_error_is_named_with_its_line()
    {
        using var learner = new Learner();

        var grades = learner.TryInTask1("action()");

        grades.ShouldBeRefused(First, VerdictKind.DoesNotCompile).Should().Be("does not compile: OneThread.cs(7,17): CS1002 ; expected");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void Errors_are_listed_in_the_order_of_files_and_lines()
    {
        using var learner = new Learner();
        learner.Write($"{First}/Zebra.cs", "class Zebra { int x = y; }");

        var text = learner.TryInTask1("int a = b; int c = d;").ShouldBeRefused(First, VerdictKind.DoesNotCompile);

        text.Split('\n').Select(line => line.Replace("does not compile: ", "").Split(' ')[0])
            .Should().Equal("OneThread.cs(7,17):", "OneThread.cs(7,28):", "Zebra.cs(1,23):");
    }

    [TestCase("class A { static void Main() { } }\nclass B { static void Main() { } }", "Program.cs(1,23): CS0017")]
    [TestCase("class OnlyThis { }", "Lesson01.RunInThread: CS5001")]
    public void A_program_has_one_beginning(string program, string expected)
    {
        using var learner = new Learner();

        var grades = learner.Write($"{First}/Program.cs", program);

        grades.ShouldBeRefused(First, VerdictKind.DoesNotCompile).Should().StartWith($"does not compile: {expected} ");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void A_second_Main_beside_the_demo_is_a_warning_and_no_error()
    {
        using var learner = new Learner();

        learner.Write($"{First}/Mine.cs", "class Mine { static void Main() { } }").ShouldBeFull(First);
    }

    [TestCase("class Program { }", "TheCopy.cs(1,7): CS0260")]
    [TestCase("namespace Lesson01; public static class OneThread { }", "TheCopy.cs(1,41): CS0101")]
    public void A_class_is_there_once(string copy, string expected)
    {
        using var learner = new Learner();

        var grades = learner.Write($"{First}/TheCopy.cs", copy);

        grades.ShouldBeRefused(First, VerdictKind.DoesNotCompile).Should().StartWith($"does not compile: {expected} ");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void Messages_that_name_other_files_do_so_without_their_folders()
    {
        using var learner = new Learner();

        var text = learner.Write($"{First}/TheCopy.cs", File.ReadAllText(learner[$"{First}/OneThread.cs"]))
            .ShouldBeRefused(First, VerdictKind.DoesNotCompile);

        text.Should().Contain("[OneThread.cs(").And.NotContain(learner.Root);
    }

    [Test]
    public void A_class_named_Thread_hides_the_real_one_from_its_own_lesson_only()
    {
        using var learner = new Learner();

        var grades = learner.Write($"{First}/Thread.cs", "namespace Lesson01; public class Thread(Action action) { public void Start() => action(); public void Join() { } }");

        grades.ShouldBeRefused(First, VerdictKind.DoesNotCompile).Should().Contain("'Thread' is an ambiguous reference").And.Contain("Program.cs(24,1)");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void A_class_named_Task_is_a_class_like_any_other()
    {
        using var learner = new Learner();
        learner.Write($"{First}/Task.cs", "namespace Lesson01;\nclass Task { public static void Run(Action action) => action(); }");

        var failure = learner.TryInTask1("Task.Run(action); return;").ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.RanOnCallersThread);
    }

    [Test]
    public void A_package_is_not_there()
    {
        using var learner = new Learner();
        File.WriteAllText(learner[$"{First}/{First}.csproj"], "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"NUnit\" Version=\"5.0.0\" /></ItemGroup></Project>");

        var text = learner.TryInTask1("NUnit.Framework.Assert.Pass();").ShouldBeRefused(First, VerdictKind.DoesNotCompile);

        text.Should().StartWith("does not compile: OneThread.cs(7,9): CS0103 ");
    }
}
