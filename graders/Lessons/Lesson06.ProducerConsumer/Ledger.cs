using Interleaver.Checking;

namespace Lessons.Lesson06;

/// <summary>Who received what, in which order. Any number of threads write into it.</summary>
/// <param name="receivers">How many receivers there are.</param>
internal sealed class Ledger(int receivers)
{
    private readonly Lock _gate = new();
    private readonly List<(int Receiver, Parcel Parcel)> _entries = []; // guarded by _gate

    /// <summary>How many entries there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Writes down that somebody has received something, and asks whether that may be.</summary>
    /// <remarks>Asked here, so that the last step of the table is the one that should not have been possible.</remarks>
    public void Note(int receiver, Parcel parcel)
    {
        Scenario.Require(
            receiver >= 0 && receiver < receivers,
            VerdictKind.WrongResult,
            $"there are {receivers} consumers, numbered from 0, and consumer {receiver} received {parcel}");

        string? complaint;
        lock (_gate)
        {
            complaint = ComplaintAbout(receiver, parcel);
            _entries.Add((receiver, parcel));
        }

        Scenario.Require(complaint is null, VerdictKind.WrongResult, complaint ?? "");
    }

    /// <summary>Everything that these senders have sent has been received.</summary>
    public void RequireAll(int senders, int each)
    {
        lock (_gate)
        {
            for (var sender = 0; sender < senders; sender++)
            {
                for (var number = 1; number <= each; number++)
                {
                    var parcel = new Parcel(sender, number);
                    Scenario.Require(
                        _entries.Exists(entry => entry.Parcel == parcel), VerdictKind.WrongResult, $"{parcel} was lost: nobody ever received it");
                }
            }
        }
    }

    private string? ComplaintAbout(int receiver, Parcel parcel)
    {
        if (_entries.Exists(entry => entry.Parcel == parcel))
        {
            return $"{parcel} was received twice";
        }

        // What several receivers say about the order tells nothing: one may have been slow to write it down.
        return _entries.FindLast(entry => entry.Receiver == receiver && entry.Parcel.Sender == parcel.Sender).Parcel is { } last && last.Number > parcel.Number
            ? $"consumer {receiver} received {last} first, and then {parcel}"
            : null;
    }
}
