using System.Text.Json;

namespace Kit.Workers;

/// <summary>How a job and its result travel between processes: JSON, a line each.</summary>
internal static class Lines
{
    public static string Write<T>(T value) => JsonSerializer.Serialize(value);

    /// <exception cref="JsonException">It is no such line.</exception>
    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line) ?? throw new JsonException($"Not a line of a worker: {line}");
}
