using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson04;

namespace Lessons.Lesson04;

[LessonTask(lesson: 4, number: 4, title: "A pool that lends its connections", section: "Lend connections")]
public class Task4ConnectionPool
{
    [Check("no connection is with two callers, and all are lent when there is demand", Points = 1,
        Hint = "Two threads come through the semaphore together. What keeps them from taking the same connection off the stack?")]
    public void NoConnectionIsWithTwoCallers()
    {
        var pool = new ConnectionPool(2);
        var room = new Room(places: 2);
        var lent = new Connection?[3]; // what each of the threads has in its hands

        var first = Threads.Start(() => Use(0));
        var second = Threads.Start(() => Use(1));
        Use(2);
        first.Join();
        second.Join();

        void Use(int user)
        {
            var connection = pool.Rent();
            Volatile.Write(ref lent[user], connection);
            for (var other = 0; other < lent.Length; other++)
            {
                Scenario.Require(
                    other == user || !ReferenceEquals(Volatile.Read(ref lent[other]), connection),
                    VerdictKind.WrongResult,
                    "two callers have the same connection at the same time");
            }

            room.Visit(stay: TimeSpan.FromMilliseconds(100 * (user + 1)));
            Volatile.Write(ref lent[user], null);
            pool.Return(connection);
        }

        Scenario.Sometimes("both connections of the pool are lent at the same time", room.WasFull);
    }

    [Check("what is not on loan cannot be returned", Points = 1, Needs = nameof(NoConnectionIsWithTwoCallers),
        Hint = "The pool has to know which connections are out. Which of them, that is, and not how many or with which number.")]
    public void WhatIsNotOnLoanCannotBeReturned()
    {
        var pool = new ConnectionPool(2);
        var mine = pool.Rent();
        IsRefused(pool, new Connection(mine.Number)).Should().BeTrue("the pool has never seen that connection, whatever its number");

        // Two threads bring back the same one: whoever comes first is right.
        var theirs = false;
        var other = Threads.Start(() => theirs = IsRefused(pool, mine));
        var refused = IsRefused(pool, mine);
        other.Join();
        refused.Should().Be(!theirs, "of two who bring back the same connection one is refused, and the other one's was {0}", theirs ? "refused" : "accepted");

        // Nothing of that has made a third connection.
        var first = pool.Rent();
        var second = pool.Rent();
        ReferenceEquals(first, second).Should().BeFalse("a connection is with one caller at a time");
        var lent = false;
        var third = Threads.Start(() =>
        {
            var connection = pool.Rent();
            Volatile.Write(ref lent, true);
            pool.Return(connection);
        });
        Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(100)));
        var early = Volatile.Read(ref lent);
        pool.Return(first);
        third.Join();
        early.Should().BeFalse("both connections were out, and a third one was lent");
    }

    [Check("eight threads share three connections and find them as the one before left them", Points = 1, Interleavings = 100,
        Needs = nameof(NoConnectionIsWithTwoCallers),
        Hint = "Follow one connection from thread to thread. Is it on the stack when the next one looks, and only then?")]
    public void EightThreadsShareThreeConnections()
    {
        var pool = new ConnectionPool(3);

        Threads.RunTogether(8, () =>
        {
            var connection = pool.Rent();
            connection.Execute();
            pool.Return(connection);
        });

        var queries = pool.Rent().Queries + pool.Rent().Queries + pool.Rent().Queries;
        queries.Should().Be(8, "each of the eight threads executed one query");
    }

    private static bool IsRefused(ConnectionPool pool, Connection connection)
    {
        try
        {
            pool.Return(connection);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
