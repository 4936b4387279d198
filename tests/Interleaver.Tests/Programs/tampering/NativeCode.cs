// A call of native code.
class Program
{
    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern int getpid();

    private static void Main() => Console.WriteLine(getpid());
}
