// A text that is twice as long after each round is soon too long.
// Says: main asks for more and more memory
using System.Text;

class Program
{
    private static void Main()
    {
        var text = new StringBuilder("0123456789");
        for (var i = 0; i < 22; i++)
        {
            text.Append(text); // <- here
        }
    }
}
