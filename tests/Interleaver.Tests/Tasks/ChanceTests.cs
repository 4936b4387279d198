using System.Runtime.CompilerServices;

namespace Interleaver.Models.Tests;

/// <summary>Random numbers, identifiers and hash codes are the same in every run.</summary>
public class ChanceTests
{
    private static readonly Dictionary<string, Action<Random>> Draws = new()
    {
        ["Next()"] = random => random.Next(),
        ["Next(7)"] = random => random.Next(7),
        ["Next(-7, 7)"] = random => random.Next(-7, 7),
        ["NextInt64()"] = random => random.NextInt64(),
        ["NextInt64(7)"] = random => random.NextInt64(7),
        ["NextInt64(-7, 7)"] = random => random.NextInt64(-7, 7),
        ["NextSingle()"] = random => random.NextSingle(),
        ["NextDouble()"] = random => random.NextDouble(),
        ["NextBytes(new byte[1])"] = random => random.NextBytes(new byte[1]),
        ["NextBytes(new byte[1].AsSpan())"] = random => random.NextBytes(new byte[1].AsSpan()),
        ["Shuffle(new int[2])"] = random => random.Shuffle(new int[2]),
        ["GetItems([1, 2], 1)"] = random => random.GetItems([1, 2], 1),
    };

    [Test]
    public void ASeedGivesTheNumbersOfTheBcl() =>
        new Pair("", () => Numbers(new System.Random(42)), () => Numbers(new Random(42))).Check();

    [Test]
    public void GeneratorsDifferAndInterleavingsDoNot()
    {
        var first = Roll();
        first.Split(' ').Should().OnlyHaveUniqueItems();
        Roll().Should().Be(first);

        static string Roll() => Explored.Bounded(() =>
        {
            var task = Task.Run(() => { });
            var text = $"{new Random().Next()} {new Random().Next()} {Random.Shared.Next()}";
            task.Wait();
            return text;
        }).Outcomes.Single();
    }

    [Test]
    public void OnlyTheSharedGeneratorMayBeShared()
    {
        var explored = Explored.Once(() =>
        {
            ReferenceEquals(Random.Shared, Random.Shared).Should().BeTrue();
            return $"{RacyTypes.Contains(Random.Shared.GetType())} {RacyTypes.Contains(new Random().GetType())}";
        });
        explored.Outcomes.Should().Equal("False True");
    }

    private static IEnumerable<string> NamesOfDraws => Draws.Keys;

    [TestCaseSource(nameof(NamesOfDraws))]
    public void ToDrawFromAGeneratorIsToChangeIt(string draw) => Explored.Bounded(() =>
    {
        var random = new Random();
        var other = Task.Run(() => random.Next());
        Draws[draw](random);
        return other.Result >= 0;
    }).Outcomes.Should().Equal("race");

    [Test]
    public void IdentifiersCountUp()
    {
        var explored = Explored.Bounded(() => $"{GuidModel.NewGuid()} {GuidModel.NewGuid()} {GuidModel.NewGuid().Version}");
        explored.Outcomes.Should().Equal("00000001-0000-4000-8000-000000000000 00000002-0000-4000-8000-000000000000 4");
    }

    [Test]
    public void ObjectsAreNumberedWhenFirstAsked()
    {
        var (one, two) = (new object(), new Shared());
        var explored = Explored.Bounded(() =>
        {
            var task = Task.Run(() => { });
            task.Wait();
            return $"{ObjectModel.GetHashCode(two)} {RuntimeHelpersModel.GetHashCode(one)} {ObjectModel.GetHashCode(one)} "
                + $"{RuntimeHelpersModel.GetHashCode(two)} {RuntimeHelpersModel.GetHashCode(null)}";
        });
        explored.Outcomes.Should().Equal("1 2 2 1 0");
    }

    [Test]
    public void WhatHasAHashCodeOfItsOwnKeepsIt()
    {
        ObjectModel.GetHashCode(7).Should().Be(7.GetHashCode());
        ObjectModel.GetHashCode(2.5m).Should().Be(2.5m.GetHashCode());
        Func<int> none = () => ObjectModel.GetHashCode(null!);
        none.Should().Throw<NullReferenceException>();
    }

    [Test]
    public void StringsHashByTheirText()
    {
        // Computed apart, as FNV-1a of the bytes 61 00 and of E9 00 AC 20.
        StringModel.GetHashCode("a").Should().Be(0x2B24D044);
        StringModel.GetHashCode("é€").Should().Be(0x3A92D640);
        ObjectModel.GetHashCode("a").Should().Be(StringModel.GetHashCode("a"));
        StringModel.GetHashCode("").Should().Be(unchecked((int)2166136261));
    }

    [Test]
    public void OutsideAnExplorationObjectsKeepTheirHashCodes()
    {
        var thing = new object();
        RuntimeHelpersModel.GetHashCode(thing).Should().Be(RuntimeHelpers.GetHashCode(thing));
    }

    private static string Numbers(System.Random random)
    {
        var bytes = new byte[5];
        random.NextBytes(bytes);
        var items = Enumerable.Range(0, 9).ToArray();
        random.Shuffle(items);
        return $"{random.Next()} {random.Next(10)} {random.Next(-5, 5)} {random.NextInt64()} {random.NextInt64(7, 1L << 50)} "
            + $"{Told.Value(random.NextDouble())} {Told.Value(random.NextSingle())} {Convert.ToHexString(bytes)} {string.Concat(items)}";
    }
}
