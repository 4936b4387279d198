// Interpolation, formats, verbatim and raw strings, StringBuilder, char tests, spans of text.
using System.Globalization;
using System.Text;

class Program
{
    private static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (name, amount, when) = ("Ada", 1234.5678m, new DateTime(2024, 2, 29, 13, 5, 0));
        Console.WriteLine($"{name,-6}|{name,6}|{amount:N2}|{when:yyyy-MM-dd HH:mm}|{255:X4}|{0.256:P1}|{{}}|{(amount > 1000 ? "much" : "little")}");
        Console.WriteLine("{0} and {1:000} and {0}", name, 7);
        Console.WriteLine(@"a\b" + "\t|" + """ "quoted" """ + 'c' + 1 + true + null + 2.5);
        var text = new StringBuilder();
        for (var i = 0; i < 5; i++)
        {
            text.Append(i).Append(',').AppendFormat("{0:00};", i * i);
        }

        text.Length--;
        text.Insert(0, '[').Append(']').Replace(";", " ");
        Console.WriteLine(text);
        Console.WriteLine(string.Join('-', "the quick brown fox".Split(' ').Select(word => char.ToUpper(word[0]) + word[1..])));
        Console.WriteLine("abc".CompareTo("abd") + " " + "Äpfel".Length + " " + "x".PadLeft(3, '.') + " " + string.Concat("reverse".Reverse()));
        var span = "hello world".AsSpan();
        Console.WriteLine($"{span[6..].ToString()} {span.IndexOf('o')} {span.Length}");
        Console.WriteLine(string.Create(5, 'a', (chars, first) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = (char)(first + i);
            }
        }));
        Console.Write("no ");
        Console.Write('n');
        Console.Write(1);
        Console.WriteLine();
        Console.WriteLine(new[] { 'o', 'k' });
    }
}
