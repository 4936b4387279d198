// User-defined operators, conversions, indexers with several arguments, ranges, compound assignment, increment forms.
class Matrix
{
    private readonly int[,] cells;

    public Matrix(int rows, int columns) => cells = new int[rows, columns];

    public int this[int row, int column]
    {
        get => cells[row, column];
        set => cells[row, column] = value;
    }

    public int this[Index row] => cells[row.GetOffset(cells.GetLength(0)), 0];

    public static Matrix operator *(Matrix a, int factor)
    {
        var result = new Matrix(a.cells.GetLength(0), a.cells.GetLength(1));
        for (var i = 0; i < a.cells.GetLength(0); i++)
        {
            for (var j = 0; j < a.cells.GetLength(1); j++)
            {
                result[i, j] = a[i, j] * factor;
            }
        }

        return result;
    }

    public static implicit operator int(Matrix matrix) => matrix.cells.Cast<int>().Sum();

    public static bool operator true(Matrix matrix) => matrix > 0;

    public static bool operator false(Matrix matrix) => matrix <= 0;
}

class Program
{
    private int field = 10;

    private int Property { get; set; } = 5;

    private static void Main()
    {
        var matrix = new Matrix(2, 3);
        matrix[0, 1] = 4;
        matrix[1, 0] += 3;
        matrix[1, 0]++;
        Console.WriteLine($"{matrix[0, 1]} {matrix[^1]} {(int)(matrix * 2)} {(matrix ? "some" : "none")}");
        var program = new Program();
        Console.WriteLine($"{program.field++} {++program.field} {program.field -= 2} {program.Property++} {--program.Property} {program.Property <<= 3}");
        int[] numbers = [1, 2, 3, 4, 5];
        Console.WriteLine($"{numbers[^1]} {string.Join(',', numbers[1..^1])} {numbers[numbers[0]]++ + numbers[1]} {numbers[1] *= 7}");
        var i = 0;
        numbers[i++] = numbers[i++] + i;
        Console.WriteLine(string.Join(' ', numbers));
        string? text = null;
        text ??= "filled";
        Console.WriteLine($"{text?.Length} {text?[0]} {(5 & 3) | (8 ^ 1)} {~5} {-17 / 5} {-17 % 5} {1 << 33} {-8 >> 1} {-8 >>> 28}");
        long[] longs = [1L << 40];
        longs[0] |= 1;
        double[] doubles = [0.1, 0.2];
        doubles[0] += doubles[1];
        byte[] bytes = [250];
        bytes[0] += 10;
        char[] chars = ['a'];
        chars[0]++;
        bool[] flags = [true];
        flags[0] &= false;
        Console.WriteLine($"{longs[0]} {doubles[0].ToString(System.Globalization.CultureInfo.InvariantCulture)} {bytes[0]} {chars[0]} {flags[0]}");
    }
}
