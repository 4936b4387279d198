namespace Interleaver.Tests.HandOvers;

/// <summary>A program with two methods for each hand-over, a right one and a wrong one.</summary>
internal static class HandOverProgram
{
    /// <summary>Its source.</summary>
    public static string Of(IEnumerable<HandOver> all) => $$"""
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Threading.Channels;

        class Program
        {
            private static void Main()
            {
            }

        {{string.Concat(all.Select((one, i) => one.Right(i) + one.Wrong(i)))}}
            private static void Check(int word)
            {
                if (word != 1)
                {
                    throw new InvalidOperationException("not seen");
                }
            }

            private static bool Done(Action wait)
            {
                wait();
                return true;
            }

            private static bool Fails(Action call)
            {
                try
                {
                    call();
                    return false;
                }
                catch (Exception)
                {
                    return true;
                }
            }

            private static bool Under(object gate, Func<bool> look)
            {
                lock (gate)
                {
                    return look();
                }
            }

            private static void Under(object gate, Action change)
            {
                lock (gate)
                {
                    change();
                }
            }

            private sealed class Source
            {
                private System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore<int> core;

                public void End() => core.SetResult(1);

                public void Look() => core.GetResult(0);
            }

            private sealed class Plain
            {
                public bool Flag;
                public int Number;
                public object? Item;
            }

            private sealed class Marked
            {
                public volatile bool Flag;
                public volatile object? Item;
            }
        }
        """;
}
