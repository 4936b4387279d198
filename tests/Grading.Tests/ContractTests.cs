using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>Members that the checks use and a submission has no longer, or not as they were.</summary>
public class ContractTests
{
    private const string Bank = """
        namespace Lesson03;
        public class Bank
        {
            private readonly int[] balances;
            public Bank(params int[] opening) => balances = opening.ToArray();
            public bool Transfer(int from, int to, int amount)
            {
                lock (balances)
                {
                    var isEnough = balances[from] >= amount;
                    balances[from] -= isEnough ? amount : 0;
                    balances[to] += isEnough ? amount : 0;
                    return isEnough;
                }
            }
            public int Balance(int account) { lock (balances) return balances[account]; }
            public int Total() { lock (balances) return balances.Sum(); }
        }
        """;

    [TestCase("int Total()", "int TotalOfAll()", "the checks use int Bank.Total(); your Bank has no member of that name (Bank.cs:5)")]
    [TestCase("int Total()", "long Total()", "the checks use int Bank.Total(); yours is long Bank.Total() (Bank.cs:17)")]
    [TestCase("int Total()", "int Total(int first = 0)", "the checks use int Bank.Total(); yours is int Bank.Total(int) (Bank.cs:17)")]
    [TestCase("public int Total()", "internal int Total()", "the checks use int Bank.Total(); yours is not public (Bank.cs:17)")]
    [TestCase("public class Bank", "class Bank", "the class Bank has to be public (Bank.cs:5)")]
    [TestCase("public class Bank", "public struct Bank", "Bank has to be a class (Bank.cs:5)")]
    [TestCase("public Bank(params int[]", "public Bank(List<int>", "the checks use new Bank(int[]); yours is new Bank(List<int>) (Bank.cs:5)")]
    [TestCase("namespace Lesson03;", "namespace Lesson3;", "the checks use the class Bank; there is none of that name in the namespace Lesson03")]
    public void A_changed_signature_costs_the_checks_that_use_it(string old, string @new, string expected)
    {
        using var learner = new Learner();

        var failure = learner.Write($"{Third}/Bank.cs", Bank.Replace(old, @new)).ShouldLoseOnly(Third, 2);

        failure.Verdict.Should().Be(VerdictKind.DoesNotCompile);
        failure.Text.Should().Be($"does not compile: {expected}\n\nRead: exercises/Lesson03.Mutex/README.md#2-move-money");
    }

    [Test]
    public void Members_that_are_not_missing_still_earn_their_points()
    {
        using var learner = new Learner();

        var grades = learner.Write($"{Third}/Bank.cs", Bank.Replace("Total()", "TotalOfAll()"));

        grades.Of(Third).Where(result => result.Check.Task.Number == 2 && result.Passed).Should().NotBeEmpty();
    }

    [Test]
    public void A_type_of_the_same_name_is_told_apart()
    {
        using var learner = new Learner();
        File.WriteAllText(learner[$"{First}/Program.cs"], "Console.WriteLine();");

        var grades = learner.Write($"{First}/Thread.cs", """
            namespace Lesson01;
            public class Thread(Action action)
            {
                public string? Name;
                public bool IsBackground;
                public void Start() => action();
                public void Join() { }
            }
            """);

        grades.Of(First).First(result => result.Check.Task.Number == 3).Text.Should().StartWith(
            "does not compile: the checks use static Thread BackgroundThread.Start(string, Action); " +
            "yours is static Lesson01.Thread BackgroundThread.Start(string, System.Action) (BackgroundThread.cs:1");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void An_instance_method_is_no_static_one()
    {
        using var learner = new Learner();
        File.WriteAllText(learner[$"{First}/Program.cs"], "Console.WriteLine();");

        var failure = learner.Write($"{First}/OneThread.cs", """
            namespace Lesson01;
            public class OneThread
            {
                public void RunAndWait(Action action) => new Thread(() => action()).Start();
            }
            """).ShouldLoseOnly(First, 1);

        Grades.WhatIsWrong(failure).Should().Be("does not compile: the checks use static void OneThread.RunAndWait(Action); yours is void OneThread.RunAndWait(Action) (OneThread.cs:4)");
    }
}
