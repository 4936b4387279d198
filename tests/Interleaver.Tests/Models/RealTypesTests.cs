using Interleaver.Tests.Rewriting;

namespace Interleaver.Models.Tests;

/// <summary>The names of types that a program sees are those that it wrote. What it prints, the program Programs/output/TypeNames shows.</summary>
public class RealTypesTests
{
    // No program can get hold of one.
    private static readonly Type[] Hidden = [typeof(Watched), typeof(ModelObject), typeof(Shadow), typeof(Statics), typeof(ConcurrentItems<>)];

    private static IEnumerable<Type> Models => typeof(Task).Assembly.GetExportedTypes().Where(type =>
        type is { Namespace: "Interleaver.Models", IsNested: false } && !(type.IsAbstract && type.IsSealed) && !Hidden.Contains(type));

    [TestCaseSource(nameof(Models))]
    public void A_model_is_called_what_it_stands_for(Type model)
    {
        var real = Seen(model);
        CoveredTypes.All.Should().Contain(real);
        real.Name.Should().Be(model == typeof(TimersTimer) ? "Timer" : model.Name);
    }

    [TestCaseSource(nameof(Models))]
    public void A_model_says_what_it_stands_for(Type model)
    {
        if (!model.IsInterface && model != typeof(AsyncCallback) && model != typeof(Random) && !model.Name.Contains("MethodBuilder", StringComparison.Ordinal))
        {
            model.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType!.Namespace.Should().Be("Interleaver.Models", "else it would print the model's name");
        }
    }

    [Test]
    public void What_is_made_of_models_is_made_of_the_real_types()
    {
        Seen(typeof(List<Task<int>[]>)).Should().Be(typeof(List<System.Threading.Tasks.Task<int>[]>));
        Seen(typeof(Thread[,])).Should().Be(typeof(System.Threading.Thread[,]));
        Seen(typeof(Lock.Scope)).Should().Be(typeof(System.Threading.Lock.Scope));
        Seen(typeof(Dictionary<int, string>)).Should().BeSameAs(typeof(Dictionary<int, string>));
        Explored.Once(() => Channel.CreateUnbounded<int>().ToString()).Outcomes.Should().Equal("System.Threading.Channels.Channel`1[System.Int32]");
    }

    [Test]
    public void A_type_of_ones_own_is_not_taken_for_the_model_that_is_called_the_same()
    {
        Seen(typeof(Own.Thread)).Should().BeSameAs(typeof(Own.Thread));
        Seen(typeof(Own.Thread[])).Should().BeSameAs(typeof(Own.Thread[]));
        Seen(typeof(Own.Task<int>)).Should().BeSameAs(typeof(Own.Task<int>));
        Seen(typeof(List<Own.Thread>)).Should().BeSameAs(typeof(List<Own.Thread>));
    }

    [Test]
    public void What_stands_for_nothing_is_called_what_it_is() => Seen(typeof(Statics)).Should().BeSameAs(typeof(Statics));

    private static Type Seen(Type type) => TypeModel.GetTypeFromHandle(type.TypeHandle)!;

    private static class Own
    {
        public sealed class Thread;

        public sealed class Task<T>;
    }
}
