namespace Interleaver.Tests.Calls;

/// <summary>Programs that make calls, and print what came of them and what the object says of itself afterwards.</summary>
internal static class CallProgram
{
    // What has no answer that could be compared: it differs from process to process, or waits, or is refused.
    private static readonly string[] StateLeftOut =
        ["Id", "Result", "NextSpinWillYield", "SpinCount", "ManagedThreadId", "ApartmentState", "AsyncWaitHandle", "Handle", "Completion"];

    /// <summary>A program that makes one call after the other, each on an object of its own.</summary>
    public static string OneByOne(Type type, IReadOnlyList<Call> calls) => Source(
        type, string.Join(" ", calls.Select((_, i) => $"C{i}();")), calls.Select((call, i) => call.Method(i)));

    /// <summary>A program with a method for each pair, P0 and so on: two threads make two calls on one object.</summary>
    public static string InPairs(Type type, IReadOnlyList<(Call One, Call Other)> pairs) =>
        Source(type, "", pairs.Select((pair, i) => pair.One.MethodWith(pair.Other, i)));

    private static string Source(Type type, string main, IEnumerable<string> methods) => $$"""
        class Program
        {
            private static void Main()
            {
                {{main}}
            }

        {{string.Concat(methods)}}
            private static string State({{(type.IsAbstract && type.IsSealed ? "object" : CSharp.Name(type))}} it) => ""{{State(type)}};

            private static void Try(string name, Func<string> call, Func<string> state) => Console.WriteLine(name + " -> " + Outcome(call) + Outcome(state));

            private static void TryBoth(Func<string> one, Func<string> other, Func<string> state)
            {
                var (first, second) = ("", "");
                var thread = new Thread(() => second = Outcome(other));
                thread.Start();
                first = Outcome(one);
                thread.Join();
                Console.Write(first + " | " + second + Outcome(state));
            }

            private static string Outcome(Func<string> call)
            {
                try
                {
                    return call();
                }
                catch (Exception exception)
                {
                    return Tell(exception);
                }
            }

            private static string Tell(Exception exception) => exception switch
            {
                AggregateException several => several.GetType().Name + "(" + string.Join(", ", several.InnerExceptions.Select(Tell).Distinct()) + ")",
                ArgumentException wrong => wrong.GetType().Name + " of " + wrong.ParamName,
                _ => exception.GetType().Name,
            };

            private static string Show(object? it) => it switch
            {
                null => "null",
                IConvertible plain => plain.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
                TimeSpan time => time.ToString(),
                Exception exception => Tell(exception),
                CancellationToken token => "token " + token.IsCancellationRequested + token.CanBeCanceled,
                Task task => Show(task),
                ValueTask task => "value " + Show(task.AsTask()),
                ValueTask<string> task => "value " + Show(task.AsTask()),
                ValueTask<bool> task => "value " + Show(task.AsTask()),
                Array array => "[" + string.Join(", ", array.Cast<object?>().Select(Show)) + "]",
                _ => "something",
            };

            private static string Show(Task task) => task.Status is TaskStatus.RanToCompletion or TaskStatus.Faulted or TaskStatus.Canceled
                ? "task " + task.Status + " " + Show(task.Exception)
                : "a task";

            private static string ShowEnd(object? it)
            {
                var task = it is ValueTask<bool> value ? value.AsTask() : it as Task;
                if (task is not null)
                {
                    Task.WaitAny(task);
                }

                return Show(task);
            }

            private static T Disposed<T>(T it) where T : IDisposable
            {
                it.Dispose();
                return it;
            }

            private static TPart Disposed<T, TPart>(T it, Func<T, TPart> part) where T : IDisposable
            {
                var result = part(it);
                it.Dispose();
                return result;
            }

            private static T With<T>(T it, Action<T> change)
            {
                change(it);
                return it;
            }

            private static TimeSpan Milliseconds(int number) => TimeSpan.FromMilliseconds(number);

            private sealed class Item : IThreadPoolWorkItem
            {
                public void Execute()
                {
                }
            }
        }
        """;

    private static string State(Type type) => string.Concat(type.GetProperties()
        .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic && !StateLeftOut.Contains(property.Name))
        .Where(property => property.PropertyType.IsPrimitive || property.PropertyType.IsEnum || property.PropertyType == typeof(string))
        .Select(property => $" + \" {property.Name}=\" + Outcome(() => Show(it.{property.Name}))"));
}
