// Line numbers of an exception's way, through methods, lambdas, iterators and local functions.
class Program
{
    private static void Main()
    {
        Show(() => Direct(0));
        Show(() => Deep(2));
        Show(() => new List<int> { 1 }.Select(x => x / Zero()).ToList());
        Show(() => Numbers().ToList());
        Show(() => new Account { Limit = 5 }.Withdraw(9));
    }

    private static int Direct(int n)
    {
        var a = n + 1;
        var b = a
            + n
            / (a - 1);
        return b;
    }

    private static int Deep(int n)
    {
        if (n == 0)
        {
            throw new InvalidOperationException("bottom");
        }

        return Inner();

        int Inner()
        {
            return Deep(n - 1);
        }
    }

    private static int Zero() => 0;

    private static IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return new[] { 1 }[1];
    }

    private static void Show(Func<object> action)
    {
        try
        {
            Console.WriteLine(action());
        }
        catch (Exception exception)
        {
            var lines = exception.StackTrace!.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(":line "));
            Console.WriteLine($"{exception.GetType().Name} {string.Join(' ', lines.Select(line => line[(line.LastIndexOf(' ') + 1)..]))}");
        }
    }
}

class Account
{
    public int Limit { get; init; }

    public object Withdraw(int amount)
    {
        if (amount > Limit)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount),
                $"{amount} is more than {Limit}");
        }

        return Limit - amount;
    }
}
