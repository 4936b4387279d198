using Mono.Cecil;

namespace Architecture.Tests;

/// <summary>Imports between the layers run one way, as the table says.</summary>
public class LayerTests
{
    private static readonly string[] Assemblies =
    [
        typeof(Interleaver.Checking.Explore).Assembly.Location,
        typeof(Grading.CheckAttribute).Assembly.Location,
        typeof(Reports.ReportFolder).Assembly.Location,
        typeof(Workers.WorkerProcess).Assembly.Location,
        typeof(Lessons.Marker).Assembly.Location,
        typeof(Kit.Class.Student).Assembly.Location,
        typeof(TestLogger.GradeCardLogger).Assembly.Location,
    ];

    private static readonly IReadOnlyList<Import> Imports = [.. Assemblies.SelectMany(Import.In)];

    [Test]
    public void No_layer_imports_what_the_table_forbids() =>
        LayerTable.OfTheKit.Violations(Imports).Select(import => import.ToString()).Should().BeEmpty();

    [Test]
    public void No_exception_outlives_its_reason() =>
        LayerTable.OfTheKit.Stale(Imports).Should().BeEmpty("what nothing needs any more is taken out of the table");

    [Test]
    public void Every_type_lives_in_a_layer_of_the_table()
    {
        var layers =
            from assembly in Assemblies
            from type in ReadTypes(assembly)
            where !type.Name.StartsWith('<') && type.Namespace != "" && !type.Namespace.StartsWith("System") && !type.Namespace.StartsWith("Microsoft")
            select Member.LayerOf(type.Namespace) ?? type.FullName;

        layers.Distinct().Should().BeEquivalentTo(LayerTable.OfTheKit.Allowed.Keys);
    }

    [TestCase("Models", "Scheduling", "Models.Monitor uses Scheduling.")]
    [TestCase("Checking", "Tracing", "Checking.Exploration uses Tracing.")]
    [TestCase("Lessons", "Grading", "Lessons.Lesson03.Task1Counter uses Grading.")]
    public void A_table_that_forbids_what_is_there_is_violated(string layer, string forbidden, string expected)
    {
        var allowed = LayerTable.OfTheKit.Allowed.ToDictionary(pair => pair.Key, pair => pair.Value);
        allowed[layer] = [.. allowed[layer].Except([forbidden])];

        var violations = (LayerTable.OfTheKit with { Allowed = allowed }).Violations(Imports).Select(import => import.ToString()).ToList();

        violations.Should().Contain(text => text.StartsWith(expected));
        violations.Should().OnlyContain(text => text.StartsWith(layer) && text.Contains($"uses {forbidden}."));
    }

    [Test]
    public void An_exception_that_nothing_needs_is_stale()
    {
        var exceptions = LayerTable.OfTheKit.Exceptions.Append(new LayerException("Events.Places", "Models", "none")).ToList();

        (LayerTable.OfTheKit with { Exceptions = exceptions }).Stale(Imports).Should().ContainSingle(e => e.Type == "Events.Places");
    }

    private static List<TypeDefinition> ReadTypes(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. module.Types];
    }
}
