using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Grading.Checks;

/// <summary>A check as NUnit's test.</summary>
internal sealed class CheckMethod : TestMethod
{
    private readonly CheckDefinition check;

    public CheckMethod(IMethodInfo method, Test? suite, CheckDefinition check)
        : base(method, suite)
    {
        this.check = check;
        ApplyAttributesToTest(method.MethodInfo);
        CheckProperties.Set(Properties, check);
    }

    /// <summary>
    /// The framework makes the results of all tests that a filter lets through before it begins with the first of them; when it
    /// looks for tests, it makes none. So this is where one learns what a run will ask for.
    /// </summary>
    public override TestResult MakeTestResult()
    {
        CheckTests.Select(check);
        return base.MakeTestResult();
    }
}
