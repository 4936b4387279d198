// Attack: whoever asks for an encoding is answered by the submission.
// Expect: tampering
// Says: Encoding.RegisterProvider
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
