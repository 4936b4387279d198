using System.Diagnostics;
using System.Text.RegularExpressions;
using Interleaver.Tests;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace EngineMutants;

/// <summary>The tests of the engine, in this process.</summary>
internal sealed class EngineTests
{
    private readonly NUnitTestAssemblyRunner runner = new(new DefaultTestAssemblyBuilder());

    /// <summary>Finds them.</summary>
    /// <param name="only">A regular expression that is in the names of those that are wanted.</param>
    public EngineTests(string only)
    {
        runner.Load(typeof(OneCore).Assembly, new Dictionary<string, object> { [NUnit.FrameworkPackageSettings.NumberOfTestWorkers] = 0 });
        Add(runner.LoadedTest!);

        void Add(ITest test)
        {
            if (!test.IsSuite && Regex.IsMatch(test.FullName, only))
            {
                All.Add(test);
            }

            test.Tests.ToList().ForEach(Add);
        }
    }

    /// <summary>All that are wanted.</summary>
    public List<ITest> All { get; } = [];

    /// <summary>Runs these, as far as the first that fails, which it returns.</summary>
    public ITest? FirstFailing(IEnumerable<ITest> tests, Action<ITest> onStart, Action<ITest> onEnd)
    {
        var chosen = new HashSet<string>();
        foreach (var test in tests)
        {
            for (var part = test; part is not null && chosen.Add(part.Id); part = part.Parent)
            {
            }
        }

        var listener = new Listener(onStart, onEnd, runner.StopRun);
        runner.Run(listener, new Chosen(chosen));
        return listener.Failed;
    }

    private sealed class Listener(Action<ITest> onStart, Action<ITest> onEnd, Action stop) : ITestListener
    {
        public ITest? Failed { get; private set; }

        public void TestStarted(ITest test)
        {
            if (!test.IsSuite)
            {
                onStart(test);
            }
        }

        public void TestFinished(ITestResult result)
        {
            if (result.Test.IsSuite)
            {
                return;
            }

            onEnd(result.Test);
            if (result.ResultState.Status == TestStatus.Failed && Failed is null)
            {
                Failed = result.Test;
                stop();
            }
        }

        public void TestOutput(TestOutput output)
        {
        }

        public void SendMessage(TestMessage message)
        {
        }
    }

    private sealed class Chosen(HashSet<string> ids) : TestFilter
    {
        public override bool Pass(ITest test, bool negated) => ids.Contains(test.Id);

        public override bool Match(ITest test) => ids.Contains(test.Id);

        public override TNode AddToXml(TNode parentNode, bool recursive) => throw new UnreachableException();
    }
}
