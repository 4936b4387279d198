using System.Security.Cryptography;
using System.Text.Json;

namespace Workers;

/// <summary>
/// How jobs and messages travel between processes: JSON, a line each. A worker's lines begin with a token that its owner has given
/// it on its input, where no submission can look; a line without it is none of the worker's.
/// </summary>
public static class Lines
{
    private const int TokenLength = 32;

    /// <summary>A token that nobody can guess.</summary>
    public static string NewToken() => RandomNumberGenerator.GetHexString(TokenLength);

    /// <summary>A line for a worker.</summary>
    public static string Write(Job job) => JsonSerializer.Serialize(job);

    /// <summary>A line of a worker.</summary>
    public static string Write(string token, Message message) => $"{token} {JsonSerializer.Serialize(message)}";

    /// <summary>What a worker is asked for.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static Job ReadJob(string line) => JsonSerializer.Deserialize<Job>(line) ?? throw new JsonException($"Not a job: {line}");

    /// <summary>What a worker says; null when it is not the worker who says it, or it cannot be understood.</summary>
    public static Message? ReadMessage(string token, string line)
    {
        try
        {
            return line.StartsWith($"{token} ", StringComparison.Ordinal) ? JsonSerializer.Deserialize<Message>(line.AsSpan(token.Length + 1)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
