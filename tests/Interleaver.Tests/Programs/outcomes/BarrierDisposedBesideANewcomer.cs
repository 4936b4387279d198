// Who comes to a barrier that is disposed of meanwhile is counted before that, or is told.
// Outcomes: 1 ObjectDisposedException, 2
class Program
{
    private static void Main()
    {
        var meeting = new Barrier(1);
        var text = "";
        var coming = new Thread(() =>
        {
            try
            {
                meeting.AddParticipant();
            }
            catch (ObjectDisposedException exception)
            {
                text = $" {exception.GetType().Name}";
            }
        });
        coming.Start();
        meeting.Dispose();
        var count = meeting.ParticipantCount;
        coming.Join();
        Console.Write(count + text);
    }
}
