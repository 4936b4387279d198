using Spectre.Console;
using Spectre.Console.Rendering;

namespace TestLogger.Layout;

/// <summary>Cells side by side. Each keeps to its columns; what is too long goes on below.</summary>
public static class Row
{
    /// <summary>The columns between two cells.</summary>
    public const int Gap = 2;

    /// <summary>Lays the cells out.</summary>
    public static IRenderable Of(params ReadOnlySpan<(IRenderable Content, int Columns)> cells)
    {
        var grid = new Grid();
        var contents = new List<IRenderable>();
        foreach (var (content, columns) in cells)
        {
            var gap = contents.Count < cells.Length - 1 ? Gap : 0;
            grid.AddColumn(new GridColumn { Width = columns, Padding = new Padding(0, 0, gap, 0) });
            contents.Add(content);
        }

        return grid.AddRow([.. contents]);
    }
}
