namespace Interleaver.Tests.Touches;

/// <summary>A call that touches memory it is given, and what another thread does there meanwhile.</summary>
/// <param name="Place">What is touched, as tests are named after it.</param>
/// <param name="Made">What makes the object that is called, in C#.</param>
/// <param name="Call">The call.</param>
/// <param name="Other">What the other thread does.</param>
/// <param name="Races">Whether the two are a race.</param>
internal sealed record Touch(string Place, string Made, string Call, string Other, bool Races)
{
    /// <summary>A method in which the two are done at once.</summary>
    public string Method(string name) => $$"""
            private static void {{name}}()
            {
                int[] array = [1, 2, 3, 4];
                object[] objects = [1, 2, 3, 4];
                var pairs = new KeyValuePair<int, int>[4];
                var entries = new DictionaryEntry[4];
                List<int> list = [1, 2];
                Dictionary<int, int> known = new() { [1] = 1, [2] = 2 };
                {{Made}}
                var other = new Thread(() => { {{Other}} });
                other.Start();
                {{Call}}
                other.Join();
            }


        """;
}
