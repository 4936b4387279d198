using Interleaver.Scheduling;
using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>What all that lets one thread in at a time has in common.</summary>
[TestFixtureSource(typeof(Door), nameof(Door.Kinds))]
public class ExclusionTests(string name, Func<Door> make)
{
    [Test]
    public void LetsOneThreadInAtATime()
    {
        var outcomes = Outcomes(() =>
        {
            var door = make();
            var (room, order) = (new Room(), "");
            void Visit(string visitor)
            {
                door.Enter(-1).Should().BeTrue("{0} is free at last", name);
                order += visitor;
                room.Visit();
                door.Exit();
            }

            Together(() => Visit("a"), () => Visit("b"));
            return $"{room.Most} {order}";
        });

        outcomes.Should().BeEquivalentTo("1 ab", "1 ba");
    }

    [Test]
    public void OrdersWhatIsDoneInside()
    {
        var outcomes = Outcomes(() =>
        {
            var (door, variable) = (make(), new Variable());
            void Visit()
            {
                door.Enter(-1);
                variable.Write();
                door.Exit();
            }

            Together(Visit, Visit);
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void DoesNotOrderWhatIsDoneOutside()
    {
        var outcomes = Outcomes(() =>
        {
            var (door, variable) = (make(), new Variable());
            void Visit()
            {
                door.Enter(-1);
                door.Exit();
                variable.Write();
            }

            Together(Visit, Visit);
            return "done";
        });

        outcomes.Should().Contain("done" + Race);
    }

    [Test]
    public void ATestFindsItFreeOrTaken()
    {
        var outcomes = Outcomes(() =>
        {
            var door = make();
            var found = false;
            Together(
                () =>
                {
                    door.Enter(-1);
                    Step();
                    door.Exit();
                },
                () =>
                {
                    if (found = door.Enter(0))
                    {
                        door.Exit();
                    }
                });
            return found ? "free" : "taken";
        });

        outcomes.Should().BeEquivalentTo("free", "taken");
    }

    [TestCase(50, "False at 50")]
    [TestCase(200, "True at 100")]
    public void WaitsInVirtualTime(int milliseconds, string expected)
    {
        var outcomes = Outcomes(() =>
        {
            var door = make();
            var result = "";
            door.Enter(-1);
            var other = new Thread(() =>
            {
                result = $"{door.Enter(milliseconds)} at {Now}";
            });
            other.Start();
            Thread.Sleep(100);
            door.Exit();
            other.Join();
            return result;
        });

        // Started too late to wait at all, it is right away in luck.
        outcomes.Should().BeSubsetOf([expected, "True at 100"]).And.Contain(expected);
    }

    [TestCase(-1)]
    [TestCase(0)]
    public void ToEnterIsOneStepAndOneMoreToWaitForWhatCanBeDisposedOf(int milliseconds)
    {
        FirstEnd(() =>
        {
            var door = make();
            var scheduler = ControlledThread.Current!.Scheduler;
            var before = scheduler.Steps;
            door.Enter(milliseconds);
            (scheduler.Steps - before).Should().Be(milliseconds == 0 ? 1 : 1 + door.Disposables);
        }).Should().BeOfType<RunEnd.Completed>();
    }
}
