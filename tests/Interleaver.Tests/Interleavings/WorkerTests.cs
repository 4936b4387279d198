using System.Globalization;
using System.Runtime.CompilerServices;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>The OS threads that a program's threads run on: nothing of what was done on them before shows.</summary>
public class WorkerTests
{
    private const int KiB = 1024;
    private const int Rounds = 100;

    private static readonly (string, string) None = ("", "");

    private static (string, string) Cultures => (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name);

    [Test]
    public void Main_has_the_culture_of_no_country_and_the_caller_gets_its_own_back()
    {
        var (onMain, after) = OsThread.New(() =>
        {
            var seen = None;
            SetCultures();
            OnMain.Make(new Limits()).Run(_ => seen = Cultures);
            return (seen, Cultures);
        });

        onMain.Should().Be(None);
        after.Should().Be(("fr-FR", "de-DE"));
    }

    [Test]
    public void A_thread_has_the_culture_of_no_country_whatever_the_one_before_it_had()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var seen = OnWorker.Run(() =>
            {
                var seen = Cultures;
                SetCultures();
                return seen;
            });

            seen.Should().Be(None);
        }
    }

    [Test]
    public void They_do_not_keep_the_process_from_ending() => OnWorker.Run(() => Thread.CurrentThread.IsBackground).Should().BeTrue();

    // Not each time the last one: that is given back when the program may have gone on already.
    [Test]
    public void They_are_used_again() =>
        Enumerable.Range(0, Rounds).Select(_ => OnWorker.Run(() => Environment.CurrentManagedThreadId)).Distinct().Count().Should().BeLessThan(Rounds);

    [TestCase(900 * KiB, typeof(RunEnd.Completed))]
    [TestCase(1024 * KiB, typeof(RunEnd.OutOfStack))]
    public void What_is_taken_of_the_stack_must_leave_room_for_the_engine(int bytes, Type expected) =>
        OnWorker.End(() => TakeOnTopOfMuch(bytes)).Should().BeOfType(expected);

    // Two MiB less than there are. The engine keeps one of them for itself.
    [SkipLocalsInit]
    private static void TakeOnTopOfMuch(int bytes)
    {
        Span<byte> much = stackalloc byte[30 * KiB * KiB];
        Models.Flow.Reserve(bytes, 0);
        much[^1] = 1;
    }

    private static void SetCultures() =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo("fr-FR"), CultureInfo.GetCultureInfo("de-DE"));
}
