// A list, walked through and added to, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var list = new List<int> { 1 };
        void Work()
        {
            foreach (var item in list.ToArray()) // <- here
            {
                list.Add(item); // <- here
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
    }
}
