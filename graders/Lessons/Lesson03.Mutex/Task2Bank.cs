using FluentAssertions;
using Grading;
using Interleaver.Checking;
using Lesson03;

namespace Lessons.Lesson03;

[LessonTask(lesson: 3, number: 2, title: "A bank that neither loses money nor locks up", section: "Move money")]
public class Task2Bank
{
    [Check("a transfer moves all of the amount, or nothing", Points = 1, MaySpin = true,
        Hint = "Try it on paper, also with the same account on both sides: which line sees a balance that is out of date?")]
    public void ATransferMovesAllOfTheAmountOrNothing()
    {
        var bank = new Bank(100, 50);

        bank.Transfer(0, 1, 30).Should().BeTrue("account 0 held 100");
        bank.Balance(0).Should().Be(70, "30 of 100 went away");
        bank.Balance(1).Should().Be(80, "30 came to 50");

        bank.Transfer(0, 1, 71).Should().BeFalse("account 0 holds only 70");
        bank.Balance(0).Should().Be(70, "nothing moves when there is too little");

        bank.Transfer(1, 1, 80).Should().BeTrue("account 1 holds 80 and pays itself");
        bank.Balance(1).Should().Be(80, "what an account pays itself, it still has");
        bank.Total().Should().Be(150, "transfers neither make money nor lose it");

        var amount = Scenario.Draw(100, 999);
        var rich = new Bank(amount, 1);
        rich.Transfer(0, 1, amount).Should().BeTrue("account 0 held {0}", amount);
        rich.Balance(1).Should().Be(amount + 1, "{0} came to 1", amount);
        rich.Total().Should().Be(amount + 1, "transfers neither make money nor lose it");
    }

    [Check("two threads cannot spend the same money", Points = 1, MaySpin = true,
        Hint = "\"Is there enough?\" is true only as long as nobody else can take some. How long is that in your Transfer?")]
    public void TwoThreadsCannotSpendTheSameMoney()
    {
        var bank = new Bank(100, 0, 0);
        var theirs = false;
        var other = new Thread(() => theirs = bank.Transfer(0, 1, 70));

        other.Start();
        var mine = bank.Transfer(0, 2, 70);
        other.Join();

        mine.Should().Be(!theirs, "account 0 held 100, which pays 70 once, and the other transfer was answered with {0}", theirs);
        bank.Balance(0).Should().Be(30, "70 of 100 went away");
        bank.Balance(mine ? 2 : 1).Should().Be(70, "70 went to the account whose transfer was answered with true");
        bank.Balance(mine ? 1 : 2).Should().Be(0, "nothing went to the other");
    }

    [Check("transfers in opposite directions both get through", Points = 1, MaySpin = true, Section = "The idea",
        Hint = "Write down which lock each of the two threads takes first. What could both of them agree on?")]
    public void TransfersInOppositeDirectionsBothGetThrough()
    {
        var bank = new Bank(100, 100);
        var theirs = false;
        var other = new Thread(() => theirs = bank.Transfer(1, 0, 20));

        other.Start();
        var mine = bank.Transfer(0, 1, 50);
        other.Join();

        mine.Should().BeTrue("account 0 held at least 100");
        theirs.Should().BeTrue("account 1 held at least 100");
        bank.Balance(0).Should().Be(70, "100 less 50 and 20 more");
        bank.Balance(1).Should().Be(130, "100 less 20 and 50 more");
    }

    [Check("the total is right while money moves", Points = 1, MaySpin = true,
        Hint = "In the middle of a transfer the money is in neither account. What must Total hold so that it never looks then?")]
    public void TheTotalIsRightWhileMoneyMoves()
    {
        var bank = new Bank(100, 100);
        var other = new Thread(() => bank.Transfer(0, 1, 40));

        other.Start();
        var total = bank.Total();
        var balance = bank.Balance(0);
        other.Join();

        total.Should().Be(200, "both accounts together hold 200 at every moment");
        balance.Should().BeOneOf(new[] { 100, 60 }, "account 0 held 100 before the transfer and 60 after it");
        bank.Balance(1).Should().Be(140, "40 came to 100");
    }

    [Check("eight threads pass money round and round, and none is lost", Points = 1, MaySpin = true, Interleavings = 150,
        Needs = nameof(TransfersInOppositeDirectionsBothGetThrough), Section = "The idea",
        Hint = "Two transfers may share one account: one thread pays in while another pays out. Which lock do both of them hold?")]
    public void EightThreadsPassMoneyRoundAndRound()
    {
        var bank = new Bank(100, 100, 100, 100);
        var threads = new Thread[8];
        for (var i = 0; i < threads.Length; i++)
        {
            var from = i % 4;
            threads[i] = new Thread(() => bank.Transfer(from, (from + 1) % 4, 10));
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        bank.Total().Should().Be(400, "transfers neither make money nor lose it");
        bank.Balance(3).Should().Be(100, "20 went away and 20 came, and every account always held enough");
    }
}
