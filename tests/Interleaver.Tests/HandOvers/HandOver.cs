namespace Interleaver.Tests.HandOvers;

/// <summary>One way for a thread to let another one see what it did before.</summary>
/// <param name="Made">What makes the objects, in C#.</param>
/// <param name="Gives">What the one thread does when it is ready.</param>
/// <param name="Sees">What is true for the other one only after that; it may wait for it.</param>
internal sealed record HandOver(string Made, string Gives, string Sees)
{
    /// <summary>A method that is right: it looks only at what was handed over.</summary>
    public string Right(int number) => Method($"Right{number}", $"word = 1; {Gives}", "Check(word);");

    /// <summary>A method that is wrong: what it looks at may be written after that.</summary>
    public string Wrong(int number) => Method($"Wrong{number}", $"{Gives} word = 1;", "Check(word | 1);");

    /// <inheritdoc/>
    public override string ToString() => $"{Made} {Gives} | {Sees}";

    private string Method(string name, string body, string look) => $$"""
            private static void {{name}}()
            {
                var word = 0;
                {{Made}}
                var other = new Thread(() => { {{body}} });
                other.Start();
                if ({{Sees}})
                {
                    {{look}}
                }

                other.Join();
            }


        """;
}
