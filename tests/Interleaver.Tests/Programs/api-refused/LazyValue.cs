// Not modelled yet.
class Program
{
    private static readonly Lazy<int> Value = new(() => 1); // <- here

    private static void Main() => Console.WriteLine(Value.Value); // <- here
}
