// Elements of grids: each has its own value, whatever its row and column.
internal static class Program
{
    private static void Main()
    {
        var grid = new int[2, 3];
        grid[0, 1] = 1; //: = 1
        grid[1, 1] = 2; //: = 2
        grid[1, 0] = 3; //: = 3
        var sum = grid[0, 1] * 100 + grid[1, 1] * 10 + grid[1, 0]; //: 1, 2, 3
        var cube = new int[2, 3, 4];
        cube[0, 2, 3] = 4; //: = 4
        cube[1, 0, 3] = 5; //: = 5
        cube[1, 2, 3] = sum; //: = 123
        sum += cube[0, 2, 3] + cube[1, 0, 3] + cube[1, 2, 3]; //: 4, 5, 123
        throw new InvalidOperationException($"{sum}");
    }
}
