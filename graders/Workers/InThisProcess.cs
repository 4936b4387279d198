using System.Reflection;
using Grading.Checks;
using Grading.Submissions;

namespace Workers;

/// <summary>Runs each check when it is asked for, in this process, so that a debugger which is attached to it stops in the learner's code.</summary>
/// <param name="graders">The graders as compiled.</param>
/// <param name="request">What to grade.</param>
public sealed class InThisProcess(Assembly graders, GradingRequest request) : IAnswers
{
    private readonly GradingSession session = new(new Lazy<GradersImage>(() => GradersImage.Load(graders.Location)), request);

    /// <inheritdoc/>
    public CheckAnswer Of(CheckDefinition check) => CheckAnswer.By(session, check);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
