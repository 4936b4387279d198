namespace Interleaver.Tests.Touches;

/// <summary>What the members of text that is being built do with it.</summary>
internal static class OfTextMembers
{
    private static readonly Members Builder = new("var it = new StringBuilder(\"text\"); var more = new StringBuilder(\"more\");", "it.Append('x');", "Look(it[0]);");

    private static readonly Members Writer = new("var it = new StringWriter(); it.Write(\"text\"); var text = it.GetStringBuilder();", "it.Write('x');", "Look(it.ToString());");

    private static readonly string[] Reads =
    [
        "it.Length", "it.Capacity", "it[0]", "it[^1]", "it.ToString()", "it.ToString(0, 2)", "it.Equals(more)", "more.Equals(it)", "it.Equals(\"text\")", "it.GetChunks()", "$\"{it}\"", "\"a\" + it", "((object)it).ToString()!", "string.Concat(it, more)",
        "more.Append(it)", "more.Append(it, 0, 1)", "more.Append((object)it)", "more.Append($\"{it}\")", "more.Insert(0, (object)it)", "string.Format(\"{0}\", it)", "more.AppendFormat(\"{0}\", it)", "Convert.ToString(it)!",
    ];

    private static readonly string[] ReadsBy = ["it.CopyTo(0, new char[4], 0, 2);", "it.CopyTo(0, new char[4].AsSpan(), 2);", "foreach (var one in it.GetChunks()) { break; }", "Console.WriteLine(it);", "Console.Write(it);"];

    private static readonly string[] Writes =
    [
        "it.Append('x');", "it.Append('x', 2);", "it.Append(1);", "it.Append(true);", "it.Append(\"x\");", "it.Append(new char[2]);", "it.Append(\"xyz\", 1, 1);", "it.Append(\"x\".AsSpan());", "it.Append(\"x\".AsMemory());", "it.Append((object)1);",
        "it.Append(more);", "it.Append($\"{1}\");", "it.AppendFormat(\"{0}\", 1);", "it.AppendJoin(' ', list);", "it.AppendJoin(' ', \"a\", \"b\");", "it.AppendLine();", "it.AppendLine(\"x\");", "it.AppendLine($\"{1}\");", "it.Insert(0, 'x');", "it.Insert(0, \"x\");",
        "it.Insert(0, \"x\", 2);", "it.Insert(0, 1);", "it.Remove(0, 1);", "it.Replace('t', 'x');", "it.Replace(\"t\", \"x\");", "it.Replace('t', 'x', 0, 2);", "it.Clear();", "it.Length = 2;", "it.Length--;", "it.Capacity = 100;", "it[0] = 'x';", "it.EnsureCapacity(100);",
    ];

    private static readonly string[] WriterWrites =
    [
        "it.Write('x');", "it.Write(\"x\");", "it.Write(new char[2]);", "it.Write(new char[2], 0, 1);", "it.Write(\"x\".AsSpan());", "it.Write(1);", "it.Write(true);", "it.Write((object)1);", "it.Write(\"{0}\", 1);", "it.Write($\"{1}\");", "it.Write(new StringBuilder());",
        "it.WriteLine();", "it.WriteLine(\"x\");", "it.WriteLine(1);", "it.WriteLine('x');", "it.WriteLine(\"{0}\", 1);", "((TextWriter)it).Write('x');", "((TextWriter)it).WriteLine(\"x\");", "text.Append('x');", "it.GetStringBuilder().Append('x');", "it.Dispose();", "it.Close();",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Builder.Reads(Reads), .. Builder.ReadsBy(ReadsBy), .. Builder.Writes(Writes), .. Builder.Nothing("it.MaxCapacity", "it.Equals((object)more)", "it.GetHashCode()", "new StringWriter(it)"),
        .. Writer.Reads("it.ToString()", "((TextWriter)it).ToString()!", "text.Length", "text.ToString()", "$\"{it}\"", "it.GetStringBuilder().Length"), .. Writer.Writes(WriterWrites),
        .. Writer.Nothing("it.GetStringBuilder()", "it.Encoding", "it.Equals(list)"), .. Writer.Nothing("new StringWriter(text)"),
    ];
}
