namespace Interleaver.Tests.Fuzz;

/// <summary>A program as lists of instructions: main's, the threads', and then the tasks', in the order in which they stand in the text.</summary>
internal sealed class FlatProgram
{
    private readonly List<Instruction[]?> codes = [];

    private FlatProgram(FuzzedProgram program)
    {
        Threads = program.Bodies.Count;
        codes.AddRange(program.Bodies.Select(_ => (Instruction[]?)null));
        for (var i = 1; i < Threads; i++)
        {
            codes[i] = Flatten(program.Bodies[i]);
        }

        codes[0] = Main(program.Bodies[0]);
    }

    /// <summary>How many of the codes are main's and the threads'; the others are tasks'.</summary>
    public int Threads { get; }

    /// <summary>One for each thread and task.</summary>
    public IReadOnlyList<Instruction[]> Codes => codes!;

    /// <summary>Flattens.</summary>
    public static FlatProgram Of(FuzzedProgram program) => new(program);

    private Instruction[] Main(IReadOnlyList<Statement> body)
    {
        var code = Enumerable.Range(1, Threads - 1).Select(thread => new Instruction(StatementKind.Start, thread)).ToList();
        Add(code, body);
        var end = code.Count;
        for (var i = 0; i < end; i++)
        {
            code[i] = code[i].Handler == -1 ? code[i] with { Handler = end } : code[i];
        }

        code.AddRange(Enumerable.Range(1, Threads - 1).Select(thread => new Instruction(StatementKind.Join, thread, IsLogged: false)));
        code.AddRange(Enumerable.Range(Threads, codes.Count - Threads).Select(task => new Instruction(StatementKind.Finish, task, IsLogged: false)));
        return [.. code, new Instruction(StatementKind.Print), new Instruction(StatementKind.End)];
    }

    private Instruction[] Flatten(IReadOnlyList<Statement> body)
    {
        var code = new List<Instruction>();
        Add(code, body);
        var end = code.Count;
        return [.. code.Select(instruction => instruction.Handler == -1 ? instruction with { Handler = end } : instruction), new Instruction(StatementKind.End)];
    }

    private void Add(List<Instruction> code, IReadOnlyList<Statement> body)
    {
        var task = -1;
        foreach (var statement in body)
        {
            var plain = new Instruction(statement.Kind, statement.Target, statement.Value, statement.Timeout);
            switch (statement.Kind)
            {
                case StatementKind.Lock or StatementKind.TryLock:
                    AddLock(code, statement, plain);
                    break;
                case StatementKind.When:
                    var test = code.Count;
                    code.Add(plain);
                    Add(code, statement.Body);
                    code[test] = plain with { Otherwise = code.Count };
                    break;
                case StatementKind.Run:
                    task = codes.Count;
                    codes.Add(null);
                    codes[task] = Flatten(statement.Body);
                    code.Add(plain with { Target = task });
                    break;
                case StatementKind.Finish when task < 0:
                    break;
                case StatementKind.Finish:
                    code.Add(plain with { Target = task });
                    break;
                default:
                    code.Add(plain);
                    break;
            }
        }
    }

    private void AddLock(List<Instruction> code, Statement statement, Instruction enter)
    {
        var first = code.Count;
        code.Add(enter);
        Add(code, statement.Body);
        var last = code.Count;
        code.Add(new Instruction(StatementKind.Exit, statement.Target));

        // The way out of an exception: the lock is given back once more, and what is around goes on the same way.
        var skip = code.Count;
        code.Add(new Instruction(StatementKind.Jump));
        code.Add(new Instruction(StatementKind.Exit, statement.Target));
        code.Add(new Instruction(StatementKind.Raise));
        code[skip] = code[skip] with { Otherwise = code.Count };
        for (var i = first + 1; i < last; i++)
        {
            code[i] = code[i].Handler == -1 ? code[i] with { Handler = skip + 1 } : code[i];
        }

        code[first] = enter with { Otherwise = code.Count };
    }
}
