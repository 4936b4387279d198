using Spectre.Console;

namespace TestLogger.Layout;

/// <summary>Gives words a meaning by colour. A screen without colours shows the words alone.</summary>
/// <remarks>Of the terminal's own sixteen colours the dark ones, which its owner has made readable on its ground.</remarks>
public static class Ink
{
    /// <summary>Earned.</summary>
    public static Style Good { get; } = new(Color.Green);

    /// <summary>Wrong, and to be mended.</summary>
    public static Style Bad { get; } = new(Color.Maroon);

    /// <summary>Not begun, or waiting.</summary>
    public static Style Open { get; } = new(Color.Olive);

    /// <summary>Of second rank.</summary>
    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    /// <summary>A heading.</summary>
    public static Style Strong { get; } = new(decoration: Decoration.Bold);
}
