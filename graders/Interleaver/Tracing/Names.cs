using System.Collections;
using Interleaver.Events;

namespace Interleaver.Tracing;

/// <summary>
/// Finds out what the program calls the objects that it synchronises on, so that two locks of one array do not read the
/// same. Fields and elements are watched as the learner's code reads them; what an object is read from first gives it its
/// name, and it keeps that one name, whichever other ways lead to it. What two objects share is no name yet: then the owner
/// of the field comes before it, or they are numbered. Only a replay for a trace is watched; the search names nothing.
/// </summary>
public sealed class Names : IListener
{
    // Whoever keeps locks in a list keeps few of them.
    private const int LongestList = 64;

    private readonly Dictionary<object, Way> ways = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Named> named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Named>> namesakes = [];

    /// <inheritdoc/>
    public void OnBegin()
    {
        ways.Clear();
        named.Clear();
        namesakes.Clear();
    }

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        var place = Places.Get(site);
        if (block.Object is not { } owner || !kind.IsRead() || !place.IsLearners || place.Subject.Length == 0)
        {
            return;
        }

        if (owner is object?[] array)
        {
            // The instruction itself will throw when there is no such element.
            AddElement(slot >= 0 && slot < array.Length ? array[slot] : null, place, slot);
        }
        else if (IsListOfObjects(owner.GetType()))
        {
            var list = (IList)owner;
            for (var i = 0; i < Math.Min(list.Count, LongestList); i++)
            {
                AddElement(list[i], place, i);
            }
        }
        else if (block.ReferenceAt(slot) is { } value)
        {
            var (field, of) = (place.Subject, ways.GetValueOrDefault(owner));
            var full = of is null ? field : $"{of.Name}.{field}";
            ways.TryAdd(value, new Way(of is { IsElement: true } ? full : field, full, false));
        }
    }

    /// <inheritdoc/>
    public void OnEvent(in Event e)
    {
        if (e.Target is not { Object: { } thing } target || !Places.Get(e.Site).IsLearners)
        {
            return;
        }

        if (!named.TryGetValue(thing, out var known))
        {
            // First of all where the learner's code uses it: the check's own code may have another name for it.
            var first = Places.Get(target.FirstSite);
            var here = Places.Get(e.Site).Subject is { Length: > 0 } subject ? subject : first.IsLearners ? first.Subject : "";
            var way = ways.GetValueOrDefault(thing) ?? new Way(here, here, false);
            named.Add(thing, known = new Named(way));
            Distinguish(known);
        }

        known.Add(target);
    }

    private void Distinguish(Named latest)
    {
        if (!namesakes.TryGetValue(latest.Way.Name, out var all))
        {
            namesakes.Add(latest.Way.Name, all = []);
        }

        all.Add(latest);
        if (all.Count == 2)
        {
            all[0].Name = DistinctName(all, 0);
        }

        latest.Name = all.Count == 1 ? latest.Way.Name : DistinctName(all, all.Count - 1);
    }

    private static string DistinctName(List<Named> all, int index)
    {
        var full = all[index].Way.FullName;
        return full != all[index].Way.Name && all.Count(other => other.Way.FullName == full) == 1 ? full : $"{all[index].Way.Name}#{index + 1}";
    }

    private void AddElement(object? element, Place place, int index)
    {
        if (element is not null)
        {
            var container = place.Subject.EndsWith(Place.AnyElement, StringComparison.Ordinal) ? place : place with { Subject = place.Subject + Place.AnyElement };
            var name = container.SubjectAt(index);
            ways.TryAdd(element, new Way(name, name, true));
        }
    }

    private static bool IsListOfObjects(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) && !type.GenericTypeArguments[0].IsValueType;

    /// <summary>How the program came upon an object: the name of a field or an element, alone and with the field's owner.</summary>
    private sealed record Way(string Name, string FullName, bool IsElement);

    /// <summary>An object that has a name, with all that is synchronised on it.</summary>
    private sealed class Named(Way way)
    {
        private readonly List<SyncObject> parts = [];
        private string name = way.Name;

        public Way Way { get; } = way;

        public string Name
        {
            get => name;
            set
            {
                name = value;
                parts.ForEach(part => part.Name = value);
            }
        }

        public void Add(SyncObject part)
        {
            if (!parts.Contains(part))
            {
                parts.Add(part);
                part.Name = name;
            }
        }
    }
}
