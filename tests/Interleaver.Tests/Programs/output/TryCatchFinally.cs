// Which handler runs, in which order, and what is thrown on.
class Program
{
    private static readonly List<string> Log = new();

    private static void Main()
    {
        for (var i = 0; i < 6; i++)
        {
            Log.Clear();
            string result;
            try
            {
                result = Run(i).ToString();
            }
            catch (Exception exception)
            {
                result = $"{exception.GetType().Name} <- {exception.InnerException?.GetType().Name}";
            }
            finally
            {
                Log.Add("outermost");
            }

            Console.WriteLine($"{i}: {result} [{string.Join(", ", Log)}]");
        }
    }

    private static int Run(int n)
    {
        try
        {
            try
            {
                if (n == 0)
                {
                    return 0;
                }

                if (n == 1)
                {
                    throw new FormatException("one");
                }

                if (n == 2)
                {
                    throw new ArgumentException("two");
                }

                if (n == 3)
                {
                    throw new TimeoutException("three");
                }

                if (n == 4)
                {
                    throw new KeyNotFoundException("four");
                }

                return n;
            }
            catch (FormatException)
            {
                Log.Add("format");
                return -1;
            }
            catch (ArgumentException exception) when (exception.Message == "two" && Note("filter"))
            {
                throw new InvalidOperationException("wrapped", exception);
            }
            catch (TimeoutException)
            {
                Log.Add("again");
                throw;
            }
            finally
            {
                Log.Add("inner");
            }
        }
        catch (KeyNotFoundException) when (!Note("no"))
        {
            Log.Add("never");
        }
        finally
        {
            try
            {
                Log.Add("outer");
                if (n == 5)
                {
                    throw new DivideByZeroException();
                }
            }
            catch (DivideByZeroException)
            {
                Log.Add("swallowed");
            }
            finally
            {
                Log.Add("innermost");
            }
        }

        return -2;
    }

    private static bool Note(string what)
    {
        Log.Add(what);
        return true;
    }
}
