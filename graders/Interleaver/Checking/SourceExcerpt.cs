using Interleaver.Events;

namespace Interleaver.Checking;

/// <summary>The learner's own line, as it stands in the file.</summary>
public static class SourceExcerpt
{
    /// <summary>The trimmed text of the line; empty when the file cannot be read.</summary>
    public static string LineOf(Place place)
    {
        if (place.Line.Line == 0 || !File.Exists(place.Path))
        {
            return "";
        }

        return File.ReadLines(place.Path).Skip(place.Line.Line - 1).FirstOrDefault()?.Trim() ?? "";
    }
}
