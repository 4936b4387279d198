using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;

namespace TestLogger;

/// <summary>The logger that the test platform finds and starts. What it hears, <see cref="RunListener"/> makes a grade card of.</summary>
/// <remarks>
/// The friendly name has to begin with "Console": then the SDK's test task takes it for a console logger chosen by the
/// user, and does not add its own.
/// </remarks>
[FriendlyName(Name)]
[ExtensionUri("logger://GradeCard/v1")]
public sealed class GradeCardLogger : ITestLoggerWithParameters
{
    /// <summary>What <c>--logger</c> calls this logger.</summary>
    public const string Name = "ConsoleGradeCard";

    /// <inheritdoc/>
    public void Initialize(TestLoggerEvents events, Dictionary<string, string?> parameters) => Initialize(events, "");

    /// <inheritdoc/>
    public void Initialize(TestLoggerEvents events, string testRunDirectory) =>
        new DrawingContext().Method<Action<TestLoggerEvents>>(typeof(RunListener), nameof(RunListener.Attach))(events);
}
