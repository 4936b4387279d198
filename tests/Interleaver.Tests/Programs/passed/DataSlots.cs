// A slot holds a value for each thread; its name is everybody's.
class Program
{
    private static void Main()
    {
        Thread.SetData(Thread.GetNamedDataSlot("x"), 1);
        var other = new Thread(() =>
        {
            var slot = Thread.GetNamedDataSlot("x");
            if (Thread.GetData(slot) is not null)
            {
                throw new InvalidOperationException();
            }

            Thread.SetData(slot, 2);
        });
        other.Start();
        other.Join();
        if (Thread.GetData(Thread.GetNamedDataSlot("x")) is not 1)
        {
            throw new InvalidOperationException();
        }
    }
}
