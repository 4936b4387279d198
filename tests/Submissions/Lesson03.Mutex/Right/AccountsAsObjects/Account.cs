// Right: an account that knows its number, its balance and its lock (used by Bank.cs beside this file).
namespace Lesson03;

internal sealed class Account(int number, int balance)
{
    public int Number { get; } = number;

    public Lock Gate { get; } = new();

    /// <summary>Guarded by <see cref="Gate"/>.</summary>
    public int Balance { get; set; } = balance;
}
