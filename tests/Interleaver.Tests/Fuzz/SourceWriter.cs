using System.Text;

namespace Interleaver.Tests.Fuzz;

/// <summary>Writes a fuzzed program in C#, as a class with a method Main that logs and prints.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder code = new();
    private readonly FuzzedProgram program;
    private int codes;
    private string indent = "        ";

    private SourceWriter(FuzzedProgram program) => this.program = program;

    /// <summary>The class. Its tasks have numbers in the order in which they stand in the text, after the threads'.</summary>
    public static string Write(FuzzedProgram program, string name, string method = "Main")
    {
        var writer = new SourceWriter(program) { codes = program.Bodies.Count };
        for (var i = 1; i < program.Bodies.Count; i++)
        {
            writer.Method(i);
        }

        var threads = writer.code.ToString();
        writer.code.Clear();
        writer.Guarded(0, program.Bodies[0]);
        return writer.Frame(name, method, threads, writer.code.ToString());
    }

    private string Frame(string name, string method, string threads, string main)
    {
        var numbers = Enumerable.Range(1, program.Bodies.Count - 1).ToList();
        var tasks = Enumerable.Range(program.Bodies.Count, codes - program.Bodies.Count).ToList();
        var logs = string.Concat(Enumerable.Range(0, codes).Select(i => $"{{l{i}}}|"));
        return $$"""
            static class {{name}}
            {
                static int x, y;
                static readonly object a = new(), b = new();
                static readonly SemaphoreSlim s = new(1, 2);
                static readonly ManualResetEventSlim e = new(false);
                static readonly AutoResetEvent f = new(false);
                static readonly CountdownEvent c = new(2);
                static string {{string.Join(", ", Enumerable.Range(0, codes).Select(i => $"l{i} = \"\""))}};
                {{string.Concat(numbers.Select(i => $"static Thread t{i} = new(T{i}) {{ Name = \"{i}\" }};"))}}
                {{string.Concat(tasks.Select(i => $"static Task? k{i};"))}}

                static {{name}}() { }

                public static void {{method}}()
                {
                    {{string.Concat(numbers.Select(i => $"t{i}.Start();"))}}
            {{main}}
                    {{string.Concat(numbers.Select(i => $"t{i}.Join();"))}}
                    {{string.Concat(tasks.Select(i => $"k{i}?.Wait();"))}}
                    Console.Write($"{{logs}}{x}{y}");
                }

            {{threads}}
            }

            """;
    }

    private void Method(int number)
    {
        code.AppendLine($"    static void T{number}()").AppendLine("    {");
        Guarded(number, program.Bodies[number]);
        code.AppendLine("    }").AppendLine();
    }

    private void Guarded(int number, IReadOnlyList<Statement> body)
    {
        Line("try");
        Block(number, body);
        Line($"catch (Exception error) {{ l{number} += error.GetType().Name; }}");
    }

    private void Block(int number, IReadOnlyList<Statement> body)
    {
        Line("{");
        indent += "    ";
        var task = -1;
        foreach (var statement in body)
        {
            Write(number, statement, ref task);
        }

        indent = indent[4..];
        Line("}");
    }

    private void Write(int number, Statement statement, ref int task)
    {
        var (name, gate, timeout) = ("xy"[statement.Target % 2], "ab"[statement.Target % 2], statement.Timeout);
        var time = timeout < 0 ? "" : $"{timeout}";
        switch (statement.Kind)
        {
            case StatementKind.Lock:
                Line($"lock ({gate})");
                Block(number, statement.Body);
                break;
            case StatementKind.When:
                Line($"if (Volatile.Read(ref {name}) == {statement.Value})");
                Block(number, statement.Body);
                break;
            case StatementKind.TryLock:
                Line($"if (Monitor.TryEnter({gate}, {timeout}))");
                Line("{");
                Line("try");
                Block(number, statement.Body);
                Line($"finally {{ Monitor.Exit({gate}); }}");
                Line("}");
                Line($"else {{ l{number} += \"-\"; }}");
                break;
            case StatementKind.Run:
                task = codes++;
                Line($"k{task} = Task.Run(() =>");
                Line("{");
                Guarded(task, statement.Body);
                Line("});");
                break;
            case StatementKind.Finish when task < 0:
                break;
            case StatementKind.Finish:
                Line(Logged(number, $"k{task}.Wait({time})", timeout));
                break;
            default:
                Line(Simple(number, statement, name, gate, time));
                break;
        }
    }

    private static string Simple(int number, Statement statement, char name, char gate, string time) => statement.Kind switch
    {
        StatementKind.Read => $"l{number} += {name};",
        StatementKind.Write => $"{name} = {statement.Value};",
        StatementKind.VolatileRead => $"l{number} += Volatile.Read(ref {name});",
        StatementKind.VolatileWrite => $"Volatile.Write(ref {name}, {statement.Value});",
        StatementKind.Increment => $"l{number} += Interlocked.Increment(ref {name});",
        StatementKind.CompareExchange => $"l{number} += Interlocked.CompareExchange(ref {name}, {statement.Value}, 0);",
        StatementKind.Wait => Logged(number, $"Monitor.Wait({gate}{(time.Length > 0 ? ", " : "")}{time})", statement.Timeout),
        StatementKind.Pulse => $"Monitor.Pulse({gate});",
        StatementKind.PulseAll => $"Monitor.PulseAll({gate});",
        StatementKind.Acquire => Logged(number, $"s.Wait({time})", statement.Timeout),
        StatementKind.Release => $"l{number} += s.Release();",
        StatementKind.Set => $"{EventOf(statement)}.Set();",
        StatementKind.Reset => $"{EventOf(statement)}.Reset();",
        StatementKind.Pass => Logged(number, $"{EventOf(statement)}.Wait{(statement.Target == FuzzedProgram.AutoReset ? "One" : "")}({time})", statement.Timeout),
        StatementKind.Signal => $"l{number} += c.Signal() ? \"+\" : \"-\";",
        StatementKind.Await => Logged(number, $"c.Wait({time})", statement.Timeout),
        StatementKind.Sleep => $"Thread.Sleep({time});",
        StatementKind.Yield => "Thread.Yield();",
        StatementKind.Join => Logged(number, $"t{statement.Target}.Join({time})", statement.Timeout),
        StatementKind.Interrupt => $"t{statement.Target}.Interrupt();",
        var other => throw new NotSupportedException(other.ToString()),
    };

    private static char EventOf(Statement statement) => statement.Target == FuzzedProgram.AutoReset ? 'f' : 'e';

    private static string Logged(int number, string wait, int timeout) =>
        timeout < 0 ? $"{wait}; l{number} += \".\";" : $"l{number} += {wait} ? \"+\" : \"-\";";

    private void Line(string text) => code.Append(indent).AppendLine(text);
}
