// Attack: an expression tree, compiled at run time.
// Expect: tampering
// Says: System.Linq.Expressions
using System.Linq.Expressions;

namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        Expression<Func<int>> one = () => 1; // <- here
        _ = one.Compile()(); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
