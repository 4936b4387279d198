namespace Interleaver.Tests.Touches;

/// <summary>LINQ over a list, a set, or an array: to make a query touches nothing, to go through it reads what it was made of.</summary>
internal static class OfQueries
{
    private static readonly (string Made, string Change, string Look)[] Sources =
    [
        ("List<int> it = [1, 2, 3];", "it.Add(4);", "Look(it.Count);"),
        ("HashSet<int> it = [1, 2, 3];", "it.Add(4);", "Look(it.Contains(1));"),
        ("int[] it = [1, 2, 3];", "it[0] = 4;", "Look(it[0]);"),
        ("List<int> all = [1, 2, 3]; var it = all.AsReadOnly();", "all.Add(4);", "Look(all.Count);"),
    ];

    private static readonly string[] Queries =
    [
        "it.Where(one => one > 0)", "it.Where((one, at) => one > at)", "it.Select(one => one + 1)", "it.Select((one, at) => one + at)", "it.SelectMany(one => new[] { one, one })",
        "it.Skip(1)", "it.Take(2)", "it.Take(1..)", "it.SkipWhile(one => one > 7)", "it.TakeWhile(one => one > 0)", "it.SkipLast(1)", "it.TakeLast(1)",
        "it.Concat([7])", "new[] { 7 }.Concat(it)", "it.Append(7)", "it.Prepend(7)", "it.Union([7])", "it.Except([7])", "new[] { 7 }.Except(it)", "it.Intersect([1])",
        "it.Distinct()", "it.DistinctBy(one => one)", "it.Zip([1, 2])", "new[] { 1 }.Zip(it)", "it.Zip([1, 2], (one, other) => one + other)", "it.Chunk(2)", "it.Index()",
        "it.Cast<object>()", "it.OfType<int>()", "it.DefaultIfEmpty()", "it.GroupBy(one => one)", "it.Join([1], one => one, other => other, (one, other) => one)",
        "it.GroupJoin([1], one => one, other => other, (one, others) => one)", "it.OrderBy(one => one)", "it.OrderDescending()", "it.OrderBy(one => one).ThenBy(one => -one)",
        "it.Where(one => one > 0).Select(one => one + 1).Skip(1)", "from one in it orderby one descending select one", "from one in it from more in it select one + more",
        "it.CountBy(one => one)", "Enumerable.Repeat(1, 1).SelectMany(one => it)", "it.AsEnumerable()",
    ];

    private static readonly string[] Ways =
        ["foreach (var one in {0}) {{ Look(one); }}", "Look(({0}).ToList());", "Look(({0}).Count());", "Look(({0}).Any());", "Look(string.Join(' ', {0}));", "Look(new List<object>(({0}).Cast<object>()));"];

    private static readonly string[] AtOnce =
    [
        "it.Sum()", "it.Max()", "it.Average()", "it.First()", "it.Last()", "it.ElementAt(1)", "it.Any(one => one > 7)", "it.All(one => one > 0)", "it.Count(one => one > 1)",
        "it.Contains(7)", "it.ToArray()", "it.ToList()", "it.ToHashSet()", "it.ToDictionary(one => one)", "it.ToLookup(one => one)", "it.Aggregate((one, other) => one + other)",
        "it.SequenceEqual([1])", "new[] { 1 }.SequenceEqual(it)", "it.MinBy(one => -one)", "it.FirstOrDefault(one => one > 7)", "it.LastOrDefault()", "it.SingleOrDefault(one => one > 7)",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All => Sources.SelectMany(source =>
        Queries.SelectMany(query => Of(source, $"var query = {query};", false).Concat(Ways.SelectMany(way => Of(source, string.Format(way, query), true))))
            .Concat(AtOnce.SelectMany(call => Of(source, $"Look({call});", true))));

    private static Touch[] Of((string Made, string Change, string Look) source, string call, bool reads) =>
        [new($"queries of {source.Made}", source.Made, call, source.Change, reads), new($"queries of {source.Made}", source.Made, call, source.Look, false)];
}
