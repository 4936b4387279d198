using System.Collections;
using System.Text;
using Interleaver.Models;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>What a program asks for is counted, by what its source tells, and ends it where it is more than there is.</summary>
public class MemoryTests
{
    private const int Site = 17;

    private static IEnumerable<TestCaseData> Asked()
    {
        yield return Case("an object", 24, () => Allocation.Object(24, Site));
        yield return Case("an array", 400, () => Allocation.Items(100, sizeof(int), Site));
        yield return Case("a table", 6_000, () => Allocation.Grid(30.0 * 50, sizeof(int), Site));
        yield return Case("a text", 200, () => Allocation.Result(new string('x', 100), Site));
        yield return Case("an array that a call made", 800, () => Allocation.Result(new char[100], Site));
        yield return Case("a list that a call made", 800, () => Allocation.Result(new List<byte>(new byte[100]), Site));
        yield return Case("a copy of an array", 800, () => Allocation.Source(new int[100], Site));
        yield return Case("a copy of a list", 800, () => Allocation.Source(new List<int>(new int[100]), Site));
        yield return Case("a copy of a sequence", 800, () => Allocation.Source(Enumerable.Range(0, 100), Site));

        // A list that grows is made anew, twice as large, and what one thing holds must be no more than half of all.
        yield return Case("an item of a short list", 32, () => Memory.WriteObject(new List<int> { 1 }, Site));
        yield return Case("an item of a long list", 1_600, () => Memory.WriteObject(new List<int>(new int[100]), Site));
        yield return Case("a part of a long text", 400, () => Memory.WriteObject(new StringBuilder(new string('x', 100)), Site));
        yield return Case("a line on the screen", 202, () => Models.Console.WriteLine(new string('x', 100)));
    }

    [TestCaseSource(nameof(Asked))]
    public void What_is_asked_for_is_counted(int bytes, Action ask)
    {
        End(bytes, ask).Should().BeOfType<RunEnd.Completed>();
        End(bytes - 1, ask).Should().BeOfType<RunEnd.OutOfMemory>();
    }

    private static IEnumerable<TestCaseData> NotAsked()
    {
        yield return Case("no array", 0, () => Allocation.Items(-1, sizeof(int), Site));
        yield return Case("no table", 0, () => Allocation.Grid(-1, sizeof(int), Site));
        yield return Case("nothing to copy", 0, () => Allocation.Source<int>(null, Site));
        yield return Case("a sequence of the program's own", 0, () => Allocation.Source(new Own(), Site));
        yield return Case("a collection of the program's own", 0, () => Allocation.Result(new Own(), Site));
    }

    [TestCaseSource(nameof(NotAsked))]
    public void What_takes_none_is_not(int bytes, Action ask) => End(bytes, ask).Should().BeOfType<RunEnd.Completed>();

    // More than a number can hold is still too much, and not less than nothing.
    [Test]
    public void What_is_too_much_for_a_number_is_too_much([Values] bool isTable) => End(int.MaxValue, () =>
    {
        if (isTable)
        {
            Allocation.Grid(1e40, sizeof(long), Site);
        }
        else
        {
            Allocation.Items(long.MaxValue / 2, sizeof(long), Site);
        }
    }).Should().BeOfType<RunEnd.OutOfMemory>().Which.Site.Should().Be(Site);

    private static RunEnd End(long bytes, Action ask) => OnMain.Make(new Limits(Bytes: bytes)).Run(_ => ask());

    private static TestCaseData Case(string what, int bytes, Action ask) => new TestCaseData(bytes, ask).SetArgDisplayNames(what);

    private sealed class Own : ICollection<int>, ICollection
    {
        public int Count => throw new InvalidOperationException("asked");

        public bool IsReadOnly => true;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public void Add(int item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Contains(int item) => false;

        public void CopyTo(int[] array, int arrayIndex) => throw new NotSupportedException();

        public void CopyTo(Array array, int index) => throw new NotSupportedException();

        public bool Remove(int item) => false;

        public IEnumerator<int> GetEnumerator() => Enumerable.Empty<int>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
