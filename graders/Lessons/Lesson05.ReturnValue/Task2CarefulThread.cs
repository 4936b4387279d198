using System.Runtime.CompilerServices;
using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson05;

namespace Lessons.Lesson05;

[LessonTask(lesson: 5, number: 2, title: "A thread that may fail", section: "Hand an exception on")]
public class Task2CarefulThread
{
    [Check("the exception of the function comes out of Result, and the process lives on", Points = 1,
        Hint = "On which thread's stack is the exception thrown, and on which one is your catch? What does the reader find, then?")]
    public void TheExceptionComesOutOfResult()
    {
        var fine = new CarefulThread<string>(() => "tea");
        fine.Start();
        var result = fine.Result;
        result.Should().Be("tea", "that is what the function returned");

        var problem = new KitchenException("the milk is sour");
        var errand = new Errand<Exception>(problem, TimeSpan.FromSeconds(1));
        var thread = new CarefulThread<string>(() => throw errand.Run());
        thread.Start();
        RequireTheVeryOne(ThrownBy(thread), problem);
        errand.RequireAnotherThread();
        errand.RequireRuns(1, "it runs once, also when it throws");
    }

    [Check("its stack trace still names the method that threw", Points = 1, Needs = nameof(TheExceptionComesOutOfResult),
        Hint = "A throw statement with an exception behind it begins the stack trace anew. Which class of .NET keeps an exception together with its stack?")]
    public void ItsStackTraceStillNamesTheMethodThatThrew()
    {
        var problem = new KitchenException("the toast is black");
        var thread = new CarefulThread<string>(() => BurnTheToast(problem));
        thread.Start();

        var thrown = ThrownBy(thread);
        RequireTheVeryOne(thrown, problem);
        var trace = thrown!.StackTrace ?? "";
        Scenario.Require(trace.Contains(nameof(BurnTheToast), StringComparison.Ordinal), VerdictKind.WrongResult,
            $"the exception was thrown in {nameof(BurnTheToast)}, and its stack trace names only those who passed it on");
    }

    [Check("every reading throws it, on every thread, and Join does not", Points = 1, Needs = nameof(TheExceptionComesOutOfResult),
        Hint = "Which of your members look at what the thread has left, and what do they leave for the next one who asks?")]
    public void EveryReadingThrowsItAndJoinDoesNot()
    {
        var problem = new KitchenException("the milk is sour");
        var thread = new CarefulThread<string>(() => throw problem);
        Exception? theirs = null;
        var other = new Thread(() => theirs = ThrownBy(thread));

        thread.Start();
        other.Start();
        thread.Join();
        var first = ThrownBy(thread);
        var second = ThrownBy(thread);
        other.Join();

        RequireTheVeryOne(first, problem);
        RequireTheVeryOne(second, problem);
        RequireTheVeryOne(theirs, problem);
    }

    private static void RequireTheVeryOne(Exception? thrown, Exception problem)
    {
        Scenario.Require(thrown is not null, VerdictKind.WrongResult,
            "the function threw, and Result returned as if all had gone well");
        Scenario.Require(ReferenceEquals(thrown, problem), VerdictKind.WrongResult,
            $"Result has to throw the very exception of the function, a {nameof(KitchenException)}, and threw: {thrown!.GetType().Name}");
    }

    private static Exception? ThrownBy(CarefulThread<string> thread)
    {
        try
        {
            _ = thread.Result;
            return null;
        }
        catch (Exception exception) when (exception is not NotImplementedException)
        {
            return exception;
        }
    }

    // Never inlined: a method that is part of another one is in no stack trace.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string BurnTheToast(KitchenException problem) => throw problem;

    /// <summary>A type of our own, so that only a catch of every exception catches it.</summary>
    private sealed class KitchenException(string message) : Exception(message);
}
