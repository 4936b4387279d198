using Grading.Compilation;
using Mono.Cecil;

namespace Architecture.Tests;

/// <summary>A stub promises what its solution keeps: the same files, and the same public types and members.</summary>
public class SurfaceTests
{
    private static IEnumerable<Lesson> Cases => Lesson.All;

    [TestCaseSource(nameof(Cases))]
    public void A_stub_has_the_public_surface_of_its_solution(Lesson lesson) =>
        Surface(lesson.Folder, lesson.Stubs).Should().Equal(Surface(lesson.Folder, lesson.Solution));

    [TestCaseSource(nameof(Cases))]
    public void A_stub_has_the_files_of_its_solution(Lesson lesson) =>
        lesson.Stubs.Select(NameOf).Should().Equal(lesson.Solution.Select(NameOf), "a diff is the answer");

    [Test]
    public void A_surface_is_more_than_names()
    {
        var surface = Surface("Lesson03.Mutex", new Lesson("Lesson03.Mutex").Solution);

        surface.Should().Contain("public class Lesson03.Theatre")
            .And.Contain("Lesson03.Theatre.Theatre(Int32 seats, Action<Int32,String> onReserved = null)")
            .And.Contain("Lesson03.Theatre.FreeSeats: Int32 { get }")
            .And.Contain("Lesson03.Guard.Run<T>(Func<T> body): T");
    }

    private static string NameOf(KitFile file) => Path.GetFileName(file.Path);

    private static List<string> Surface(string name, IEnumerable<KitFile> sources)
    {
        var image = LessonCompiler.Compile(name, sources.Select(file => file.FullPath), out var errors);
        errors.Should().BeEmpty();
        using var module = ModuleDefinition.ReadModule(new MemoryStream(image!.Code));
        return [.. module.Types.Where(type => type.IsPublic).SelectMany(Describe).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Describe(TypeDefinition type)
    {
        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : "class";
        var modifiers = (type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "");
        var bases = type.BaseType is { FullName: not "System.Object" } parent ? $" : {Name(parent)}" : "";
        yield return $"public {modifiers}{kind} {type.FullName}{bases}";
        foreach (var method in type.Methods.Where(m => (m.IsPublic || m.IsFamily) && !m.IsGetter && !m.IsSetter))
        {
            var generics = method.HasGenericParameters ? $"<{string.Join(",", method.GenericParameters.Select(p => p.Name))}>" : "";
            var result = method.IsConstructor ? "" : $": {Name(method.ReturnType)}";
            yield return $"{Modifiers(method)}{type.FullName}.{(method.IsConstructor ? type.Name : method.Name)}{generics}({string.Join(", ", method.Parameters.Select(Describe))}){result}";
        }

        foreach (var property in type.Properties)
        {
            var accessors = new[] { property.GetMethod, property.SetMethod }.Where(m => m is { IsPublic: true } or { IsFamily: true }).ToList();
            if (accessors.Count > 0)
            {
                yield return $"{Modifiers(accessors[0])}{type.FullName}.{property.Name}: {Name(property.PropertyType)} {{ {string.Join(" ", accessors.Select(m => m.Name[..3]))} }}";
            }
        }
    }

    private static string Modifiers(MethodDefinition method) =>
        (method.IsFamily ? "protected " : "") + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "");

    private static string Describe(ParameterDefinition parameter)
    {
        var isParams = parameter.CustomAttributes.Any(a => a.AttributeType.Name == "ParamArrayAttribute") ? "params " : "";
        var constant = parameter.HasConstant ? $" = {parameter.Constant ?? "null"}" : "";
        return $"{isParams}{Name(parameter.ParameterType)} {parameter.Name}{constant}";
    }

    private static string Name(TypeReference type) => type switch
    {
        GenericInstanceType generic => $"{generic.Name.Split('`')[0]}<{string.Join(",", generic.GenericArguments.Select(Name))}>",
        _ => type.Name,
    };
}
