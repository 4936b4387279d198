using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// The base that the rewriter gives to every class whose base was <see cref="object"/>: room for the shadow, so that
/// announcing a field costs no look-up.
/// </summary>
public abstract class Watched
{
    private Shadow? shadow;

    /// <summary>Public, because to the rewriter it is a constructor like any other.</summary>
    public Watched()
    {
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);

    internal Shadow ShadowFor(ControlledThread thread)
    {
        var world = World.Of(thread);
        if (shadow is { } present && present.Run == world.Run)
        {
            return present;
        }

        return shadow = world.CreateShadow(this);
    }
}
