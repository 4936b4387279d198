// All loops, break and continue out of nested ones, goto, do with several conditions, ternary chains, early returns.
class Program
{
    private static void Main()
    {
        var text = "";
        for (int i = 0, j = 10; i < j; i++, j--)
        {
            if (i == 2)
            {
                continue;
            }

            if (i == 4)
            {
                break;
            }

            text += $"{i}{j} ";
        }

        Console.WriteLine(text);
        var found = (-1, -1);
        for (var x = 1; x < 20; x++)
        {
            for (var y = x; y < 20; y++)
            {
                if (x * y == 91)
                {
                    found = (x, y);
                    goto done;
                }
            }
        }

    done:
        Console.WriteLine(found);
        var n = 27;
        var steps = 0;
        do
        {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        while (n != 1 && steps < 1_000);
        Console.WriteLine(steps);
        var primes = new bool[50];
        Array.Fill(primes, true);
        for (var i = 2; i * i < primes.Length; i++)
        {
            if (!primes[i])
            {
                continue;
            }

            for (var k = i * i; k < primes.Length; k += i)
            {
                primes[k] = false;
            }
        }

        Console.WriteLine(string.Join(' ', Enumerable.Range(2, 48).Where(i => primes[i])));
        var sum = 0L;
        for (var i = 0; i < 200_000; i++)
        {
            sum += i % 7 == 0 ? i : -1;
        }

        Console.WriteLine(sum);
        Console.WriteLine(Ackermann(2, 3));
        foreach (var row in new int[][] { [1, 2], [], [3] })
        {
            foreach (var cell in row)
            {
                Console.Write(cell);
            }

            Console.Write('/');
        }

        Console.WriteLine();
        while (true)
        {
            if (sum-- % 5 == 0)
            {
                break;
            }
        }

        Console.WriteLine(sum);
    }

    private static int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));
}
