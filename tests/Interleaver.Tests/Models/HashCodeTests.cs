using System.Collections;
using System.Globalization;
using System.Numerics;

namespace Interleaver.Models.Tests;

/// <summary>Stable hash codes keep what the BCL's promise: what is equal has the same. Which numbers they are, the program Programs/fixed shows.</summary>
public class HashCodeTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly Action Calls = () => { };

    private static readonly (object One, object Other)[] Twins =
    [
        (("a", 1), ("a", 1)), (Tuple.Create("a", 1), Tuple.Create("a", 1)), ((0.0, "a"), (-0.0, "a")),
        (KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 1)), (new BigInteger(5), BigInteger.Parse("5", CultureInfo.InvariantCulture)),
        (new Complex(0, 1), new Complex(-0.0, 1)), ((Int128)5, (Int128)5), (1..^2, 1..^2), (German, (CultureInfo)German.Clone()),
        (Calls + Calls, Calls + Calls), (typeof(int), typeof(int)), (new Version(1, 2), new Version(1, 2)), (new Uri("http://A/"), new Uri("http://a/")),
        (TimeZoneInfo.Utc, TimeZoneInfo.FromSerializedString(TimeZoneInfo.Utc.ToSerializedString())),
        (new ArraySegment<char>(['a'], 0, 0).Array!, new ArraySegment<char>(['a'], 0, 0)), (new Pair("a", null!, null!), new Pair("a", null!, null!)),
    ];

    [Test]
    public void What_is_equal_has_the_same_hash_code() => Explored.Once(() =>
    {
        foreach (var (one, other) in Twins)
        {
            if (one.Equals(other))
            {
                ObjectModel.GetHashCode(one).Should().Be(ObjectModel.GetHashCode(other), $"{one} is {other}");
            }
        }

        return Twins.Count(pair => pair.One.Equals(pair.Other));
    }).Outcomes.Should().Equal($"{Twins.Length - 1}");

    [Test]
    public void What_differs_has_another()
    {
        object[] all = [("a", 1), ("a", 2), ("b", 1), Tuple.Create("b"), new { A = "a" }, "a", "b", typeof(int), typeof(long), 1, (1, 1)];
        Explored.Once(() => all.Select(ObjectModel.GetHashCode).Distinct().Count()).Outcomes.Should().Equal($"{all.Length}");
    }

    [Test]
    public void Bytes_are_mixed_in_one_after_the_other()
    {
        byte[][] all = [[], [1], [2], [1, 2], [2, 1]];
        all.Select(Of).Distinct().Should().HaveCount(all.Length);

        static int Of(byte[] bytes)
        {
            var code = new HashCode();
            code.AddBytes(bytes);
            return code.ToHashCode();
        }
    }

    [Test]
    public void Texts_that_are_equal_but_for_case_have_the_same()
    {
        var comparer = StringComparer.OrdinalIgnoreCase;
        for (var code = 0; code <= 0x10FFFF; code += code == 0xD7FF ? 0x801 : 1)
        {
            var text = char.ConvertFromUtf32(code);
            foreach (var other in new[] { text.ToUpperInvariant(), text.ToLowerInvariant() })
            {
                if (comparer.Equals(text, other) && EqualityComparerModel.GetHashCode(comparer, text) != EqualityComparerModel.GetHashCode(comparer, other))
                {
                    Assert.Fail($"{text} {code:x}");
                }
            }
        }

        EqualityComparerModel.GetHashCode(comparer, "a").Should().NotBe(EqualityComparerModel.GetHashCode(comparer, "b"));
    }

    [TestCaseSource(nameof(Mistakes))]
    public void Mistakes_are_the_same(string name, Func<object?> real, Func<object?> model) => new Pair(name, real, model).Check();

    private static IEnumerable<TestCaseData> Mistakes()
    {
        static TestCaseData Case(string name, Func<object?> real, Func<object?> model) => new(name, real, model);
        IEqualityComparer numbers = EqualityComparer<int>.Default;
        IStructuralEquatable array = new[] { "a" };
        yield return Case("no text", () => StringComparer.Ordinal.GetHashCode(null!), () => EqualityComparerModel.GetHashCode(StringComparer.Ordinal, (string?)null));
        yield return Case("null by default", () => EqualityComparer<string>.Default.GetHashCode(null!), () => EqualityComparerModel.GetHashCode(EqualityComparer<string>.Default, (string?)null));
        yield return Case("of the wrong type", () => numbers.GetHashCode("a"), () => EqualityComparerModel.GetHashCode<object>(numbers, "a"));
        yield return Case("no comparer", () => array.GetHashCode(null!), () => EqualityComparerModel.GetHashCode(array, null!));
        yield return Case("none made", () => EqualityComparer<int>.Create((_, _) => true).GetHashCode(1), () => EqualityComparerModel.GetHashCode(EqualityComparer<int>.Create((_, _) => true), 1));
        yield return Case("no rule", () => "a".GetHashCode((StringComparison)99), () => StringModel.GetHashCode("a", (StringComparison)99));
    }
}
