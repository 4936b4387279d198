using static Architecture.Tests.Editor.Shape;

namespace Architecture.Tests.Editor;

/// <summary>
/// The parts of the published formats that the kit uses, or may come to use: of the development container specification
/// (containers.dev), and of VS Code's tasks, launch configurations and recommended extensions.
/// </summary>
internal static class EditorShapes
{
    private static readonly Shape Extension = Like("publisher.name", @"^[a-zA-Z0-9-]+\.[a-zA-Z0-9-]+$");

    // A line for a shell, one for none, or several at once.
    private static readonly Shape Lifecycle = Either(Text, List(Text), Map(Either(Text, List(Text))));

    private static readonly Shape Pattern = Object(
        "a problem pattern",
        ("regexp!", Text), ("file", Number), ("line", Number), ("column", Number), ("message", Number), ("severity", Number), ("loop", Flag));

    private static readonly Shape Matcher = Object(
        "a problem matcher",
        ("owner", Text), ("source", Text), ("severity", OneOf("error", "warning", "info")), ("fileLocation", Either(Text, List(Text))),
        ("background", Object("a background", ("activeOnStart", Flag), ("beginsPattern!", Text), ("endsPattern!", Text))),
        ("pattern!", Either(Text, Pattern, List(Pattern))));

    private static readonly Shape Task = Object(
        "a task",
        ("label!", Text), ("detail", Text), ("type!", OneOf("process", "shell")), ("command!", Text), ("args", List(Text)),
        ("options", Object("options", ("cwd", Text), ("env", Map(Text)))),
        ("group", Either(OneOf("build", "test"), Object("a group", ("kind!", OneOf("build", "test")), ("isDefault", Flag)))),
        ("presentation", Object(
            "a presentation",
            ("reveal", OneOf("always", "silent", "never")), ("panel", OneOf("shared", "dedicated", "new")), ("clear", Flag), ("focus", Flag), ("echo", Flag))),
        ("problemMatcher", Either(Like("a known matcher", @"^\$[a-zA-Z]"), List(Text), Matcher)),
        ("isBackground", Flag), ("dependsOn", Either(Text, List(Text))));

    private static readonly Shape Launch = Object(
        "a launch configuration",
        ("name!", Text), ("type!", OneOf("coreclr")), ("request!", OneOf("launch")), ("preLaunchTask", Text), ("program!", Text), ("args", List(Text)),
        ("cwd", Text), ("env", Map(Text)), ("console", OneOf("internalConsole", "integratedTerminal", "externalTerminal")), ("stopAtEntry", Flag),
        ("justMyCode", Flag), ("requireExactSource", Flag),
        ("expressionEvaluationOptions", Object(
            "evaluation options", ("allowImplicitFuncEval", Flag), ("allowToString", Flag), ("allowFastEvaluate", Flag), ("showRawValues", Flag))));

    /// <summary>Each file and its shape.</summary>
    public static IReadOnlyDictionary<string, Shape> Of { get; } = new Dictionary<string, Shape>
    {
        [".devcontainer/devcontainer.json"] = Object(
            "a dev container",
            ("name", Text), ("image!", Like("an image with a tag", @"^[a-z0-9./-]+:[a-zA-Z0-9._-]+$")),
            ("hostRequirements", Object("requirements", ("cpus", Number), ("memory", Like("an amount", @"^\d+([tgmk]b)?$")), ("storage", Like("an amount", @"^\d+([tgmk]b)?$")))),
            ("initializeCommand", Lifecycle), ("onCreateCommand", Lifecycle), ("updateContentCommand", Lifecycle), ("postCreateCommand", Lifecycle),
            ("postStartCommand", Lifecycle), ("postAttachCommand", Lifecycle),
            ("waitFor", OneOf("initializeCommand", "onCreateCommand", "updateContentCommand", "postCreateCommand", "postStartCommand")),
            ("features", Map(Anything)), ("forwardPorts", List(Number)), ("containerEnv", Map(Text)), ("remoteEnv", Map(Text)), ("remoteUser", Text),
            ("customizations", Object(
                "customizations",
                ("codespaces", Object("what Codespaces reads", ("openFiles", List(Text)))),
                ("vscode", Object("what VS Code reads", ("extensions", List(Extension)), ("settings", Map(Anything))))))),
        [".vscode/tasks.json"] = Object("tasks", ("version!", OneOf("2.0.0")), ("tasks!", List(Task))),
        [".vscode/launch.json"] = Object("launch configurations", ("version!", OneOf("0.2.0")), ("configurations!", List(Launch))),
        [".vscode/extensions.json"] = Object("recommendations", ("recommendations!", List(Extension)), ("unwantedRecommendations", List(Extension))),
        [".vscode/settings.json"] = Object(
            "settings", ("dotnet.defaultSolution", Text), ("files.exclude", Map(Flag)), ("search.exclude", Map(Flag))),
    };
}
