using Interleaver.Checking;
using Interleaver.Scheduling;
using TestSupport;

namespace Interleaver.Tests.Search;

/// <summary>What puts items in order is counted by how many it compares, whatever they stand in.</summary>
public class SortTests
{
    // To make a thousand and to touch each of them takes less; to compare them, eighteen thousand. Who ends with twice as much is pardoned.
    private static readonly Limits Few = new(Work: 4_500);

    [TestCase("Array.Sort(numbers)")]
    [TestCase("Array.Sort(numbers, (a, b) => 0)")]
    [TestCase("Array.Sort(numbers, new int[1_000])")]
    [TestCase("Array.Sort(numbers, 1, 999)")]
    [TestCase("list.Sort()")]
    [TestCase("list.Sort((a, b) => 0)")]
    [TestCase("list.Sort(1, 999, null)")]
    [TestCase("numbers.AsSpan().Sort()")]
    public void Comparing_is_counted(string call) => Explore(call).Should().Be(VerdictKind.NoProgress);

    [TestCase("Array.Reverse(numbers)")]
    [TestCase("Array.Sort(numbers, 5, 10)")]
    [TestCase("list.Sort(5, 10, null)")]
    [TestCase("numbers.AsSpan(5, 10).Sort()")]
    [TestCase("Array.Sort(new int[0])")]
    [TestCase("try { Array.Sort(numbers, 5, -1); } catch (ArgumentException) { }")]
    [TestCase("try { Array.Sort((int[])null!); } catch (ArgumentException) { }")]
    public void What_is_not_compared_is_not(string call) => Explore(call).Should().Be(VerdictKind.Passed);

    private static VerdictKind Explore(string call)
    {
        var folder = Directory.CreateTempSubdirectory("sorts");
        try
        {
            var file = Path.Combine(folder.FullName, "Sorts.cs");
            File.WriteAllText(file, $$"""
                class Program
                {
                    private static void Main()
                    {
                        var numbers = new int[1_000];
                        var list = new List<int>(numbers);
                        {{call}};
                    }
                }
                """);
            return Checking.Explore.Run(Programs.Load(file), new Settings { Limits = Few }).Kind;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
