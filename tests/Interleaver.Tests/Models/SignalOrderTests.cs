using static Interleaver.Models.Tests.Exploring;

namespace Interleaver.Models.Tests;

/// <summary>What a signal hands over to the thread that it lets through, and what it does not.</summary>
public class SignalOrderTests
{
    [Test]
    public void WhatWasDoneBeforeTheSetIsSeenAfterTheWait([Values] bool slim, [Values] bool withTime)
    {
        var outcomes = Outcomes(() =>
        {
            var (signal, variable) = (new ManualResetEventSlim(), new Variable());
            Together(
                () =>
                {
                    variable.Write();
                    signal.Set();
                },
                () =>
                {
                    var time = withTime ? 100 : -1;
                    _ = slim ? signal.Wait(time) : signal.WaitHandle.WaitOne(time);
                    variable.Read();
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void WhatIsDoneAfterTheSetIsARace()
    {
        var outcomes = Outcomes(() =>
        {
            var (signal, variable) = (new ManualResetEvent(false), new Variable());
            Together(
                () =>
                {
                    signal.Set();
                    variable.Write();
                },
                () =>
                {
                    signal.WaitOne();
                    variable.Read();
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done" + Race);
    }

    [Test]
    public void ATimeOutGivesNoOrder()
    {
        var outcomes = Outcomes(() =>
        {
            var (signal, variable) = (new ManualResetEventSlim(), new Variable());
            var result = false;
            Together(
                () =>
                {
                    Thread.Sleep(100);
                    variable.Write();
                    signal.Set();
                },
                () =>
                {
                    result = signal.Wait(50);
                    variable.Read();
                });
            return $"{result} at {Now}";
        });

        outcomes.Should().BeEquivalentTo("False at 100" + Race);
    }

    [Test]
    public void SeeingItSetOrdersToo()
    {
        var outcomes = Outcomes(() =>
        {
            var (signal, variable) = (new ManualResetEventSlim(), new Variable());
            var seen = false;
            Together(
                () =>
                {
                    variable.Write();
                    signal.Set();
                },
                () =>
                {
                    if (seen = signal.IsSet)
                    {
                        variable.Read();
                    }
                });
            return $"{seen}";
        });

        outcomes.Should().BeEquivalentTo("True", "False");
    }

    [Test]
    public void WhatWasDoneBeforeAnySignalThatWasTakenIsSeen([Values] bool all)
    {
        var outcomes = Outcomes(() =>
        {
            AutoResetEvent[] handles = [new(false), new(false)];
            Variable[] variables = [new(), new()];
            void Signal(int i)
            {
                variables[i].Write();
                handles[i].Set();
            }

            Together(() => Signal(0), () => Signal(1), () =>
            {
                if (all)
                {
                    WaitHandle.WaitAll(handles);
                    variables[0].Read();
                    variables[1].Read();
                }
                else
                {
                    variables[WaitHandle.WaitAny(handles)].Read();
                }
            });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done");
    }

    [Test]
    public void WhatWasDoneBeforeAnotherSignalIsNot()
    {
        var outcomes = Outcomes(() =>
        {
            AutoResetEvent[] handles = [new(false), new(true)];
            var variable = new Variable();
            Together(
                () =>
                {
                    variable.Write();
                    handles[0].Set();
                },
                () =>
                {
                    WaitHandle.WaitAny([handles[1], handles[0]]);
                    variable.Read();
                });
            return "done";
        });

        outcomes.Should().BeEquivalentTo("done" + Race);
    }
}
