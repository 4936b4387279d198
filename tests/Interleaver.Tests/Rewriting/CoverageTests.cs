using System.Text.RegularExpressions;
using Grading;
using Interleaver.Rewriting;

namespace Interleaver.Tests.Rewriting;

/// <summary>Modelled, pure or refused, never ignored: what the gate decides about every public member of the real assemblies.</summary>
public class CoverageTests
{
    [Test]
    public void Dump()
    {
        var o = new StringWriter();
        Probe.All.GroupBy(p => p.Ruling.Kind).ToList().ForEach(k => o.WriteLine($"{k.Key} {k.Count()}"));
        o.WriteLine(CoveredTypes.All.Count);
        Probe.All.ToList().ForEach(p => o.WriteLine($"{p.Ruling.Kind}\t{p.Type}\t{p.Member}\t{p.Ruling.Reason}\t{p.Missing}"));
        File.WriteAllText("/tmp/reflect-dump.txt", o.ToString());
    }
}
