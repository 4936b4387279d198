using System.Text;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Collections, and arrays that are touched as a whole.</content>
public static partial class Memory
{
    // The last of a node's fields, as FieldSlots counts them.
    private const int ValueOfNode = 3;

    /// <summary>A thread-unsafe object of the BCL is about to be read: a list, a dictionary, a string builder…</summary>
    public static void ReadObject(object? target, int site) => TouchRacy(target, AccessKind.Read, site);

    /// <summary>A thread-unsafe object of the BCL is about to be changed.</summary>
    public static void WriteObject(object? target, int site)
    {
        if (TouchRacy(target, AccessKind.Write, site) is { } self)
        {
            Allocation.Growth(self, Wrapper.Inner(target)!);
        }
    }

    /// <summary>A member that looks only at what stays as it was made is about to be called. It may be one of a model behind an interface.</summary>
    public static void CallObject(object? target, int site) => Flow.At(site);

    /// <summary>The value that stands in a node of a linked list is about to be read: no other member of the list's writes it.</summary>
    public static void ReadNode(object? node, int site) => Touch(node, ValueOfNode, AccessKind.Read, site);

    /// <summary>The value that stands in a node of a linked list is about to be written.</summary>
    public static void WriteNode(object? node, int site) => Touch(node, ValueOfNode, AccessKind.Write, site);

    /// <summary>What BCL code is about to make text of is read, if it holds that text itself.</summary>
    public static void ReadText(object? value, int site)
    {
        if (value is StringBuilder or StringWriter)
        {
            ReadAll(value, site);
        }
    }

    /// <summary>The same for a model that is called where the thread is.</summary>
    internal static void ReadText(object? value)
    {
        if (ControlledThread.Current is { } self)
        {
            ReadText(value, self.Site);
        }
    }

    /// <summary>A thread-unsafe object of the BCL is about to be changed by a call that goes through all of it.</summary>
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

    /// <summary>The same for a model that is called where the thread is.</summary>
    internal static void ReadAll(object? target)
    {
        if (ControlledThread.Current is { } self)
        {
            ReadAll(target, self.Site);
        }
    }

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
        if (ControlledThread.Current is { } self && Racy(target) is { } racy)
        {
            self.Site = site;
            self.Scheduler.CountWhole(self, ItemCount.NumberOf(racy) ?? 0);
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
        if (Racy(target) is not { } racy)
        {
            return null;
        }

        self.Scheduler.Count(Work.Collection);
        self.Scheduler.Access(self, ShadowOf(racy, self), 0, 0, kind);
        return self;
    }

    // A Collection<T> before a list of the program's own is watched itself.
    private static object? Racy(object? target)
    {
        var inner = Wrapper.Inner(target);
        return IsRacy(inner) ? inner : inner != target && IsRacy(target) ? target : null;
    }

    private static bool IsRacy(object? target) => target is not null && RacyTypes.Behind(target.GetType()) is not null;
}
