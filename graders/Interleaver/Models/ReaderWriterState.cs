using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Who is inside a reader-writer lock and who waits for it. Each kind of entry has a queue that is open exactly while
/// such an entry could go on; a waiting writer keeps new readers out, as documented. Whatever order this leaves open
/// is explored.
/// </summary>
/// <remarks>
/// A queue also hands over what its entries must see. A writer releases into all of them; who reads, only into those of
/// the threads that it excludes: two readers are not ordered.
/// </remarks>
internal sealed class ReaderWriterState : SyncObject
{
    private readonly List<ReaderWriterHold> holds = [];
    private int upgrader = -1;
    private int writer = -1;

    public ReaderWriterState() : base("reader-writer lock") => Refresh();

    public Entrance ToRead { get; } = new("read lock");

    public Entrance ToReadUpgradeably { get; } = new("upgradeable lock");

    public Entrance ToWrite { get; } = new("write lock");

    /// <summary>For the one thread that is inside upgradeably, and waits for the readers to leave.</summary>
    public Entrance ToUpgrade { get; } = new("write lock");

    /// <summary>Threads inside as readers; one inside upgradeably counts, and counts twice if it reads besides.</summary>
    public int Readers { get; private set; }

    public bool HasUpgrader => upgrader >= 0;

    public bool HasWaiting => ToRead.Waiting + ToReadUpgradeably.Waiting + ToWrite.Waiting + ToUpgrade.Waiting > 0;

    public ReaderWriterHold? HoldOf(ControlledThread self) => holds.Find(hold => hold.Thread == self.Id);

    public bool IsUpgrader(ControlledThread self) => upgrader == self.Id;

    public bool IsWriter(ControlledThread self) => writer == self.Id;

    /// <summary>The thread has come in vain and waits. False when the time was over first; a time of 0 is over now.</summary>
    public bool WaitAt(ControlledThread self, Entrance entrance, long timeout)
    {
        if (timeout == 0)
        {
            self.Scheduler.TriedInVain(self);
            return false;
        }

        entrance.FirstSite = FirstSite;
        entrance.Waiting++;
        Refresh();
        try
        {
            return self.TryPass(entrance, Engine.Change(this), timeout);
        }
        finally
        {
            entrance.Waiting--;
            Refresh();
        }
    }

    /// <summary>The thread is let in.</summary>
    public void Enter(ControlledThread self, ReaderWriterMode mode)
    {
        SetInside(mode, self.Id, 1);
        var hold = HoldOf(self);
        if (hold is null)
        {
            holds.Add(hold = new ReaderWriterHold(self.Id));
        }

        hold[mode]++;
        hold.Site = self.Site;
        self.Announce(EventKind.Acquired, EntranceOf(mode));
        Refresh();
    }

    /// <summary>The thread leaves for the last time in this mode.</summary>
    public void Exit(ControlledThread self, ReaderWriterHold hold, ReaderWriterMode mode)
    {
        SetInside(mode, -1, -1);
        hold[mode]--;
        holds.RemoveAll(candidate => candidate.IsEmpty);

        for (var excluded = ReaderWriterMode.Write; (int)excluded + (int)mode >= 2; excluded--)
        {
            self.Announce(EventKind.Released, EntranceOf(excluded));
        }

        Refresh();
    }

    private Entrance EntranceOf(ReaderWriterMode mode) => mode switch
    {
        ReaderWriterMode.Read => ToRead,
        ReaderWriterMode.Upgradeable => ToReadUpgradeably,
        _ => ToWrite,
    };

    private void SetInside(ReaderWriterMode mode, int thread, int change)
    {
        if (mode == ReaderWriterMode.Write)
        {
            writer = thread;
            return;
        }

        Readers += change;
        if (mode == ReaderWriterMode.Upgradeable)
        {
            upgrader = thread;
        }
    }

    private void Refresh()
    {
        var reading = holds.FindLast(hold => hold.Thread != upgrader);
        var upgrading = holds.Find(hold => hold.Thread == upgrader);
        var holder = holds.Find(hold => hold.Thread == writer) ?? upgrading ?? reading;
        var ownReads = upgrading?[ReaderWriterMode.Read] > 0 ? 1 : 0;
        var mayRead = writer < 0 && ToWrite.Waiting == 0 && ToUpgrade.Waiting == 0;
        ToRead.Set(mayRead, holder);
        ToReadUpgradeably.Set(mayRead && upgrader < 0, holder);
        ToWrite.Set(writer < 0 && Readers == 0, holder);
        ToUpgrade.Set(writer < 0 && Readers == 1 + ownReads, reading);
    }

    /// <summary>The queue of one kind of entry.</summary>
    internal sealed class Entrance(string kind) : WaitQueue(kind)
    {
        /// <summary>Threads that have come in vain and have not gone on or away yet.</summary>
        public int Waiting { get; set; }

        /// <summary>Opens or closes it; <paramref name="holder"/> is to blame while it is closed.</summary>
        public void Set(bool isOpen, ReaderWriterHold? holder)
        {
            Holder = holder?.Thread ?? -1;
            HolderSite = holder?.Site ?? 0;
            if (isOpen)
            {
                Open();
            }
            else
            {
                Close();
            }
        }
    }
}
