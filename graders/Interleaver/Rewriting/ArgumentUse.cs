namespace Interleaver.Rewriting;

/// <summary>What BCL code does with something that it is given, or called on.</summary>
/// <param name="Argument">Which: a parameter's index, or <see cref="Receiver"/>.</param>
/// <param name="Announce">The engine's method that announces it.</param>
/// <param name="Amounts">What that method wants to know of which part is touched.</param>
internal sealed record ArgumentUse(int Argument, string Announce, params Amount[] Amounts)
{
    /// <summary>What the call is made on.</summary>
    public const int Receiver = -1;
}

/// <summary>A number, as code that is rewritten gets it.</summary>
/// <param name="From">Where from.</param>
/// <param name="Value">An argument's index, or the number itself.</param>
internal readonly record struct Amount(Amount.Source From, int Value)
{
    /// <summary>Where the number comes from.</summary>
    public enum Source
    {
        /// <summary>It is always the same.</summary>
        Fixed,

        /// <summary>It is an argument of the call.</summary>
        Parameter,

        /// <summary>It is how many items an argument has, or the receiver.</summary>
        Count,

        /// <summary>It is how long the receiver is: a span, a memory, a segment, or a text.</summary>
        LengthOfReceiver,
    }

    /// <summary>How long the receiver is.</summary>
    public static Amount LengthOfReceiver => new(Source.LengthOfReceiver, ArgumentUse.Receiver);

    /// <summary>As far as there are elements.</summary>
    public static Amount Rest => new(Source.Fixed, int.MaxValue);

    /// <summary>Always the same.</summary>
    public static Amount Fixed(int value) => new(Source.Fixed, value);

    /// <summary>An argument of the call.</summary>
    public static Amount Of(int parameter) => new(Source.Parameter, parameter);

    /// <summary>How many items an argument has, or the receiver.</summary>
    public static Amount CountOf(int argument) => new(Source.Count, argument);
}
