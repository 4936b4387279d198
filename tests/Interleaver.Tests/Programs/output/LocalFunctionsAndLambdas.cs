// Closures in closures, captured loop variables, recursion through a local function, static ones, method groups.
class Program
{
    private readonly int offset = 100;

    private static void Main()
    {
        var actions = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
        {
            var copy = i;
            actions.Add(() => copy * 10 + i);
        }

        Console.WriteLine(string.Join(' ', actions.Select(action => action())));

        var total = 0;
        Func<int, Action> adder = amount =>
        {
            var calls = 0;
            return () =>
            {
                calls++;
                total += amount;
                Action report = () => Console.WriteLine($"{amount} for the {calls}. time, {total} in all");
                report();
            };
        };
        var add5 = adder(5);
        var add7 = adder(7);
        add5();
        add7();
        add5();

        int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
        static int Square(int n) => n * n;
        Console.WriteLine($"{Fib(15)} {Square(12)} {Apply(Square, 5)} {Apply(new Program().Shift, 5)}");

        Func<Func<int, int>, Func<int, int>> twice = f => x => f(f(x));
        Console.WriteLine(twice(twice(x => x + 3))(0));

        var counter = 0;
        ref var alias = ref counter;
        alias += 4;
        Console.WriteLine(counter);
        var (sum, product) = Both(3, 4);
        Console.WriteLine($"{sum} {product}");

        (int, int) Both(int a, int b)
        {
            return (a + b, Times());

            int Times() => a * b;
        }
    }

    private static int Apply(Func<int, int> f, int x) => f(x);

    private int Shift(int x) => x + offset;
}
