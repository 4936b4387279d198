using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Collections, and arrays that are touched as a whole.</content>
public static partial class Memory
{
    /// <summary>A thread-unsafe object of the BCL is about to be read: a list, a dictionary, a string builder…</summary>
    public static void ReadObject(object? target, int site) => TouchRacy(target, AccessKind.Read, site);

    /// <summary>A thread-unsafe object of the BCL is about to be changed.</summary>
    public static void WriteObject(object? target, int site)
    {
        if (TouchRacy(target, AccessKind.Write, site) is { } self)
        {
            Allocation.Growth(self, target!);
        }
    }

    /// <summary>The same, by a call that goes through all of it. Behind an interface it may be an array.</summary>
    public static void ReadEach(object? target, int site)
    {
        if (Part.Of(target) is { } part)
        {
            Touch(part, AccessKind.Read, site);
            return;
        }

        CountItems(target, site);
        ReadObject(target, site);
    }

    /// <summary>The same of one that changes it.</summary>
    public static void WriteEach(object? target, int site)
    {
        CountItems(target, site);
        WriteObject(target, site);
    }

    /// <summary>The items of a collection, or of an array behind an interface, are about to be gone through.</summary>
    public static void ReadItems(object? target, int site)
    {
        if (Part.Of(target) is { } part)
        {
            Touch(part, AccessKind.Read, site);
        }
        else
        {
            ReadObject(target, site);
        }
    }

    /// <summary>An enumerator of a collection, which is a struct, is about to go on.</summary>
    public static void ReadEnumerated<T>(T enumerator, int site)
    {
        if (ControlledThread.Current is { } self && Enumerated<T>.Collection(enumerator) is { } target)
        {
            self.Site = site;
            self.Scheduler.Count(Work.Round);
            self.Scheduler.Access(self, ShadowOf(target, self), 0, 0, AccessKind.Read);
        }
    }

    /// <summary>An enumerator is about to go on.</summary>
    public static void ReadEnumerator(System.Collections.IEnumerator? enumerator, int site)
    {
        if (enumerator is IPlaced placed)
        {
            placed.Site = site;
        }
        else if (enumerator is not null)
        {
            ReadObject(Enumerated.Collection(enumerator), site);
        }
    }

    /// <summary>BCL code is about to read a collection or a whole array.</summary>
    public static void ReadAll(object? target, int site) => TouchAll(target, AccessKind.Read, site);

    /// <summary>BCL code is about to change a whole array.</summary>
    public static void WriteAll(object? target, int site) => TouchAll(target, AccessKind.Write, site);

    private static void TouchAll(object? target, AccessKind kind, int site)
    {
        if (Part.Of(target) is { } part)
        {
            Touch(part, kind, site);
            return;
        }

        CountItems(target, site);
        TouchRacy(target, kind, site);
    }

    private static void CountItems(object? target, int site)
    {
        if (ControlledThread.Current is { } self && Wrapper.Inner(target) is { } inner && IsRacy(inner))
        {
            self.Site = site;
            self.Scheduler.CountWhole(self, ItemCount.NumberOf(inner) ?? 0);
        }
    }

    // What is called may also be a model behind an interface, which wants to know where it is called from.
    // The thread that has touched it; null where nothing was to be touched.
    private static ControlledThread? TouchRacy(object? target, AccessKind kind, int site)
    {
        if (ControlledThread.Current is not { } self)
        {
            return null;
        }

        self.Site = site;
        if (!IsRacy(target))
        {
            target = Wrapper.Inner(target);
            if (!IsRacy(target))
            {
                return null;
            }
        }

        self.Scheduler.Count(Work.Collection);
        self.Scheduler.Access(self, ShadowOf(target!, self), 0, 0, kind);
        return self;
    }

    private static bool IsRacy(object? target) => target is not null && RacyTypes.Contains(target.GetType());
}
