using Interleaver.Checking;

namespace Interleaver.Tests.Search;

/// <summary>
/// A thread may get done before another one does its first step, however long it takes. It is made to let others run once in a
/// while, in case it waits for them; an order in which it does not is tried all the same, or it is not said that all were.
/// </summary>
public class LateTests
{
    private static readonly WrittenProgram Program = new("""
        class Program
        {
            private static readonly object Gate = new();
            private static int x;

            private static void Main() { }

            private static void Computes500() => DoneFirst(() => Compute(500));
            private static void Computes1500() => DoneFirst(() => Compute(1_500));
            private static void Computes200000() => DoneFirst(() => Compute(200_000));
            private static void Locks100() => DoneFirst(() => Lock(100));
            private static void Locks300() => DoneFirst(() => Lock(300));
            private static void Locks900() => DoneFirst(() => Lock(900));
            private static void Yields200() => DoneFirst(() => Yield(200));

            // Wrong where the other one is done before this one comes to look, which is later than it takes to start.
            private static void DoneFirst(Action work)
            {
                var isDone = false;
                var other = new Thread(() =>
                {
                    work();
                    lock (Gate) { isDone = true; }
                });
                other.Start();
                lock (new object()) { }
                lock (Gate) { if (isDone) { throw new Exception("early"); } }
                other.Join();
            }

            private static void Compute(int rounds)
            {
                var sum = 0;
                for (var i = 0; i < rounds; i++) { sum += i; }
            }

            private static void Lock(int rounds)
            {
                var own = new object();
                for (var i = 0; i < rounds; i++) { lock (own) { } }
            }

            private static void Yield(int rounds)
            {
                for (var i = 0; i < rounds; i++) { Interlocked.Increment(ref x); Thread.Yield(); }
            }

            private static void Poll1() => Poll(1);
            private static void Poll2() => Poll(2);
            private static void Poll5() => Poll(5);

            private static void Poll(int threads)
            {
                var (isStopped, rounds) = (false, 0);
                Beside(
                    threads,
                    () => { while (true) { lock (Gate) { if (isStopped) { return; } rounds++; } } },
                    () => { lock (Gate) { isStopped = true; } });
            }

            private static void Counts1() => Count(1);
            private static void Counts2() => Count(2);
            private static void Counts5() => Count(5);

            private static void Count(int threads)
            {
                var (isStopped, rounds) = (false, 0);
                Beside(
                    threads,
                    () => { while (!Volatile.Read(ref isStopped)) { Compute(5_000); Interlocked.Increment(ref rounds); } },
                    () => Volatile.Write(ref isStopped, true));
            }

            private static void LooksBetweenComputing()
            {
                var isStopped = false;
                Beside(1, () => { while (!Volatile.Read(ref isStopped)) { Compute(5_000); } }, () => Volatile.Write(ref isStopped, true));
            }

            private static void Beside(int threads, ThreadStart work, Action stop)
            {
                var others = Enumerable.Range(0, threads).Select(_ => new Thread(work)).ToList();
                others.ForEach(other => other.Start());
                stop();
                others.ForEach(other => other.Join());
            }
        }
        """);

    [TestCase("Computes500")]
    [TestCase("Computes1500")]
    [TestCase("Computes200000")]
    [TestCase("Locks100")]
    [TestCase("Locks300")]
    [TestCase("Locks900")]
    [TestCase("Yields200")]
    public void Who_is_done_late_can_be_done_first(string program) =>
        Run(program).Should().BeOfType<Verdict.Failed>().Which.Evidence.Kind.Should().Be(VerdictKind.UnhandledException);

    [TestCase("Poll1")]
    [TestCase("Poll2")]
    [TestCase("Poll5")]
    [TestCase("Counts1")]
    [TestCase("Counts5")]
    public void Who_looks_again_and_again_is_right_and_not_all_orders_of_it_are_said_to_be_seen(string program) =>
        Run(program).Should().BeOfType<Verdict.Passed>().Which.Coverage.IsExhaustive.Should().BeFalse();

    [TestCase("Poll2", 2_000)]
    [TestCase("Poll5", 2_000)]
    [TestCase("Counts2", 600)]
    public void What_a_search_makes_of_them_is_not_held_against_them(string program, int interleavings) =>
        Explore.Run(Program[program], new Settings { Interleavings = interleavings }).Should().BeOfType<Verdict.Passed>();

    [Test]
    public void Who_computes_between_his_looks_is_right() => Run("LooksBetweenComputing").Should().BeOfType<Verdict.Passed>();

    private static Verdict Run(string program) => Explore.Run(Program[program], new Settings());
}
