namespace Interleaver.Checking;

/// <summary>When virtual time may move.</summary>
public enum TimeMode
{
    /// <summary>Only when no thread can run. Measures how soon a thread reacts.</summary>
    Patient,

    /// <summary>At any step: a pause orders nothing, and code that relies on one fails.</summary>
    Adversarial,
}
