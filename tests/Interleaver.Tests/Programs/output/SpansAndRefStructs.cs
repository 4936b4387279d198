// Spans over arrays and over the stack, ref structs with ref fields, slices, ref foreach.
ref struct Window(Span<int> items, int size)
{
    private readonly Span<int> items = items;
    private int start;

    public readonly int Sum
    {
        get
        {
            var sum = 0;
            foreach (var item in items.Slice(start, size))
            {
                sum += item;
            }

            return sum;
        }
    }

    public bool Move() => ++start + size <= items.Length;
}

ref struct Cursor(ref int target)
{
    private ref int target = ref target;

    public void Add(int amount) => target += amount;
}

class Program
{
    private static void Main()
    {
        int[] numbers = [1, 2, 3, 4, 5];
        var window = new Window(numbers, 3);
        do
        {
            Console.WriteLine(window.Sum);
        }
        while (window.Move());

        var cursor = new Cursor(ref numbers[4]);
        cursor.Add(10);
        foreach (ref var number in numbers.AsSpan(0, 3))
        {
            number *= 2;
        }

        Console.WriteLine(string.Join(' ', numbers));
        Span<int> stack = stackalloc int[4];
        for (var i = 0; i < stack.Length; i++)
        {
            stack[i] = i * i;
        }

        stack[1..].CopyTo(numbers);
        Console.WriteLine($"{string.Join(' ', numbers)} {stack.IndexOf(9)} {stack[^1]}");
        ReadOnlySpan<byte> bytes = [1, 2, 250];
        var sum = 0;
        foreach (var b in bytes)
        {
            sum += b;
        }

        Console.WriteLine(sum);
        Span<char> letters = ['c', 'a', 'b'];
        letters.Sort();
        Console.WriteLine(new string(letters));
        numbers.AsSpan().Reverse();
        numbers.AsSpan(3).Fill(-1);
        Console.WriteLine(string.Join(' ', numbers));
    }
}
