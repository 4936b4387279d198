// A whole array of lines is copied, while somebody moves the end of one: a part of a part of an element.
class Program
{
    private static void Main()
    {
        var lines = new Line[2];
        var other = new Thread(() => lines[1].To.Y = 5); // <- here
        other.Start();
        lines.ToArray(); // <- here
        other.Join();
    }

    private struct Point
    {
        public int X;
        public int Y;
    }

    private struct Line
    {
        public Point From;
        public Point To;
    }
}
