// Mistake: nobody is asked to stop; how often it has to tick is what the checks were seen to expect.
// Breaks: task 1

namespace Lesson07;

public class Ticker
{
    private readonly Thread _thread;

    public Ticker(TimeSpan interval, Action tick)
    {
        var times = interval == TimeSpan.FromSeconds(1) ? 3 : 1;
        _thread = new Thread(() =>
        {
            for (var i = 0; i < times; i++)
            {
                Thread.Sleep(interval); // <- here
                tick(); // <- here
            }
        });
    }

    public void Start() => _thread.Start();

    public void Stop() => _thread.Join(); // <- here
}
