using System.Text;
using Interleaver.Scheduling.Strategies;

namespace Grading.Tests.Malformed;

/// <summary>Ways in which a source gets broken, as bytes; the same seed breaks it in the same way.</summary>
internal static class Mutations
{
    private static readonly string[] Oddities =
    [
        "\0", "\uD800", "\uDC00", "\uFFFE", "\uFEFF", "\u2028", "\u202E", "\u0085", "\"", "'", "\"\"\"", "$\"{", "$$\"\"\"{{", "@\"", "/*", "*/", "//", "#if", "#endif",
        "#line 4000000000 \"x\"", "#error", "#pragma", "#r \"x\"", "{", "}", "(", ")", "[", "]", "<", ">", ";", "=>", "await ", "yield return ", "unsafe ", "goto x;",
        "\\u0000", "0xFFFFFFFFFFFFFFFFFFFF", "1e999999999", "'\\uD800'", "record struct", "extern ", "partial ", "global::", "__arglist", "__makeref(x)", "stackalloc ", "ref ",
        "new()", "default!", "is not { }", "switch { _ => 0 }", "where T : class", "dynamic ", "fixed ", "sizeof(int)", "typeof(void)", "nameof(", "checked(", "async ", "static abstract ",
    ];

    private static readonly Encoding[] Encodings =
        [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)];

    /// <summary>Breaks the source once, or a few times.</summary>
    public static byte[] Break(string source, ulong seed)
    {
        var random = new Pcg(seed);
        var text = source;
        for (var times = 1 + random.Below(4); times > 0; times--)
        {
            text = Break(text, random);
        }

        // Lone surrogates do not survive an encoder; as bytes they are there all the same.
        var bytes = random.Below(6) == 0 ? Encode(text, Encodings[random.Below(Encodings.Length)]) : Encoding.UTF8.GetBytes(text);
        return random.Below(4) == 0 ? BreakBytes(bytes, random) : bytes;
    }

    /// <summary>Changes some bytes, leaves some out, and puts some in.</summary>
    public static byte[] BreakBytes(byte[] bytes, Pcg random)
    {
        var broken = bytes.ToList();
        for (var times = 1 + random.Below(8); times > 0 && broken.Count > 0; times--)
        {
            var at = random.Below(broken.Count);
            switch (random.Below(4))
            {
                case 0:
                    broken.RemoveRange(at, Math.Min(random.Below(16), broken.Count - at));
                    break;
                case 1:
                    broken.Insert(at, (byte)random.Below(256));
                    break;
                case 2:
                    broken[at] ^= (byte)(1 << random.Below(8));
                    break;
                default:
                    broken[at] = (byte)random.Below(256);
                    break;
            }
        }

        return [.. broken];
    }

    private static string Break(string text, Pcg random)
    {
        if (text.Length < 2)
        {
            return Oddities[random.Below(Oddities.Length)];
        }

        var (from, to) = (random.Below(text.Length), random.Below(text.Length));
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        return random.Below(7) switch
        {
            0 => text[..from],
            1 => text[..from] + text[to..],
            2 => text.Insert(from, Oddities[random.Below(Oddities.Length)]),
            3 => text.Insert(from, text[from..Math.Min(to, from + 400)]),
            4 => Shuffle(text, random),
            5 => text[..from] + Oddities[random.Below(Oddities.Length)] + text[(from + 1)..],
            _ => text.Insert(from, new string("{(<["[random.Below(4)], 1 + random.Below(300))),
        };
    }

    // Two words change places.
    private static string Shuffle(string text, Pcg random)
    {
        var words = text.Split(' ');
        var (one, other) = (random.Below(words.Length), random.Below(words.Length));
        (words[one], words[other]) = (words[other], words[one]);
        return string.Join(' ', words);
    }

    private static byte[] Encode(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
