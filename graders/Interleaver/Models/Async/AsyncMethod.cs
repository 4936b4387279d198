using System.Runtime.CompilerServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// One call of an asynchronous method: runs on whatever thread continues it, and on none while it waits. Then it is one of
/// those that a deadlock is made of, and holds what it took.
/// </summary>
/// <param name="stateMachine">The type that the compiler made of the method.</param>
internal sealed class AsyncMethod(Type stateMachine)
{
    private readonly List<SyncObject> held = [];
    private Action? step;
    private IAwaiter? awaiter;
    private SynchronizationContext? context;
    private int number;
    private int site;

    /// <summary>The thread that runs it; null while it waits.</summary>
    public ControlledThread? Runner { get; private set; }

    /// <summary>Who has to go on before it can: its thread, or itself while it waits.</summary>
    public int Agent => Runner?.Id ?? SuspendedMethods.FirstId + number;

    /// <summary>Runs a method to its first wait, or to its end.</summary>
    public static void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
    {
        var self = Engine.Self;
        var state = ThreadState.Of(self);
        var (outer, context, flow) = (state.Method, state.SyncContext, state.Context);
        state.Method = new AsyncMethod(stateMachine.GetType()) { Runner = self };
        stateMachine.MoveNext();
        (state.Method, state.SyncContext) = (outer, context);
        ExecutionContext.GoBackTo(flow);
    }

    /// <summary>Makes the running method wait for something, and go on after it.</summary>
    public static void Await<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.OnCompleted(Suspend(awaiter as IAwaiter, ref stateMachine));

    /// <summary>The same, for awaiters that need not carry the caller's context on.</summary>
    public static void AwaitUnsafe<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        awaiter.UnsafeOnCompleted(Suspend(awaiter as IAwaiter, ref stateMachine));

    /// <summary>The method whose code the thread runs.</summary>
    public static AsyncMethod Running => ThreadState.Of(Engine.Self).Method!;

    /// <summary>Notes who holds a permit: the method, if one runs, because it may give it back on another thread.</summary>
    public static void Hold(ControlledThread self, SyncObject taken)
    {
        taken.Holder = self.Id;
        taken.HolderSite = self.Site;
        ThreadState.Of(self).Method?.held.Add(taken);
    }

    /// <summary>Notes that a method which waits has got a permit.</summary>
    public void HoldLater(SyncObject taken)
    {
        taken.Holder = Agent;
        held.Add(taken);
    }

    /// <summary>How it is stuck.</summary>
    public BlockedThread Describe()
    {
        var task = awaiter?.Task;
        return task is { IsOver: true }
            ? new BlockedThread(Agent, ToString(), SynchronizationContext.ThreadOf(context), site, -1)
            : new BlockedThread(Agent, ToString(), task?.Awaited ?? new SyncObject("end of what it awaits"), site, task?.Blocker ?? -1);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var name = stateMachine.Name;
        var isLambda = name.Contains(">b__", StringComparison.Ordinal);
        var start = name.IndexOf(">g__", StringComparison.Ordinal) is > 0 and var local ? local + 4 : name.LastIndexOf('<') + 1;
        var end = name.IndexOfAny(['>', '|'], start);
        return (isLambda ? "a lambda in " : "") + (end < 0 ? name : name[start..end]);
    }

    private static Action Suspend<TStateMachine>(IAwaiter? awaiter, ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
    {
        var self = Engine.Self;
        var method = Running;
        if (method.step is null)
        {
            // A copy, where the state machine is a struct: from here on it lives with the method.
            var machine = stateMachine;
            method.step = () => machine.MoveNext();
        }

        method.awaiter = awaiter;
        method.context = SynchronizationContext.Of(self);
        method.site = self.Site;
        method.number = World.Of(self).The<SuspendedMethods>().Add(method);
        method.Runner = null;
        method.PassOn(self.Id, method.Agent);
        return method.Resume;
    }

    private void Resume()
    {
        var self = Engine.Self;
        var state = ThreadState.Of(self);
        var outer = state.Method;
        state.Method = this;
        World.Of(self).The<SuspendedMethods>().Remove(this);
        var agent = Agent;
        Runner = self;
        PassOn(agent, self.Id);
        step!();
        state.Method = outer;
    }

    private void PassOn(int from, int to)
    {
        held.RemoveAll(taken => taken.Holder != from);
        foreach (var taken in held)
        {
            taken.Holder = to;
        }
    }
}
