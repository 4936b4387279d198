using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Text;

// Of a collection that is not thread-safe a reader learns how much it holds.
internal static class Program
{
    private static void Main()
    {
        var list = new List<int>();
        list.Add(1); //: = 1 item
        list.Add(2); //: = 2 items
        var first = list[0]; //: 2 items
        list.Clear(); //: = 0 items
        var map = new Dictionary<string, int>();
        map["a"] = first; //: = 1 item
        new HashSet<int>().Add(1); //: = 1 item
        new Queue<int>().Enqueue(1); //: = 1 item
        new Stack<int>().Push(1); //: = 1 item
        new LinkedList<int>().AddLast(1); //: = 1 item
        new SortedDictionary<int, int>().Add(1, 1); //: = 1 item
        new SortedList<int, int>().Add(1, 1); //: = 1 item
        new SortedSet<int>().Add(1); //: = 1 item
        new PriorityQueue<int, int>().Enqueue(1, 1); //: = 1 item
        new ArrayList().Add(1); //: = 1 item
        new Hashtable().Add(1, 1); //: = 1 item
        new BitArray(3).SetAll(true); //: = 3 items
        new Collection<int>().Add(1); //: = 1 item
        new StringBuilder("ab").Append('c'); //: = 3 characters
        new Random(1).Next(); //: = ?
        throw new InvalidOperationException("to be seen");
    }
}
