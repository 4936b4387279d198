using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

// A learner's own members may do anything: a trace must not call one of them.
internal static class Program
{
    private static void Main()
    {
        var holder = new Holder();
        holder.Any = new Trap(); //: = Trap
        holder.Any = new FormattableTrap(); //: = FormattableTrap
        holder.Trap = new FormattableTrap(); //: = FormattableTrap
        holder.Any = new CollectionTrap(); //: = CollectionTrap
        var wrapped = new Collection<int>(new CollectionTrap());
        wrapped.IndexOf(1); //: ?
        var keys = new Dictionary<Key, int>();
        keys[new Key { Id = 1 }] = 1; //: = 1, = 1 item
        keys[new Key { Id = 2 }] = 2; //: = 2, = 2 items
        throw new InvalidOperationException("to be seen");
    }

    private static string Spring() => throw new NotSupportedException("called");

    private sealed class Holder
    {
        public object? Any;
        public FormattableTrap Trap;
    }

    private sealed class Trap
    {
        public string Property => Spring();

        public override string ToString() => Spring();

        public override bool Equals(object? obj) => Spring() == "";

        public override int GetHashCode() => Spring().Length;
    }

    private struct FormattableTrap : IFormattable
    {
        public int Value;

        public override string ToString() => Spring();

        public string ToString(string? format, IFormatProvider? formatProvider) => Spring();
    }

    private sealed class CollectionTrap : IList<int>, ICollection
    {
        public int Count => Spring().Length;

        public bool IsReadOnly => false;

        public bool IsSynchronized => false;

        public object SyncRoot => Spring();

        public int this[int index]
        {
            get => Spring().Length;
            set => Spring();
        }

        public int IndexOf(int item) => -1;

        public void Insert(int index, int item) => Spring();

        public void RemoveAt(int index) => Spring();

        public void Add(int item) => Spring();

        public void Clear() => Spring();

        public bool Contains(int item) => false;

        public void CopyTo(int[] array, int arrayIndex) => Spring();

        public void CopyTo(Array array, int index) => Spring();

        public bool Remove(int item) => false;

        public IEnumerator<int> GetEnumerator() => throw new NotSupportedException("called");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    // Called by the dictionary while it adds: the count is the one after that.
    private sealed class Key
    {
        public int Id;

        public override int GetHashCode() => Id; //: 1, 2

        public override bool Equals(object? obj) => obj is Key other && other.Id == Id;
    }
}
