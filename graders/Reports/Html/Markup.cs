using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Reports.Html;

/// <summary>A piece of HTML. Interpolating a string into one encodes it, so that nothing gets in by being forgotten.</summary>
/// <param name="Html">The piece, well-formed.</param>
internal readonly record struct Markup(string Html)
{
    /// <summary>Nothing.</summary>
    public static Markup None { get; } = new("");

    /// <summary>Makes a piece: what is written is HTML, what is put in is text, a number, or again a piece.</summary>
    public static Markup Of(Writer html) => new(html.ToString());

    /// <summary>The piece where a condition holds, else nothing.</summary>
    public static Markup If(bool condition, Func<Markup> piece) => condition ? piece() : None;

    /// <summary>One piece for each item, one after another.</summary>
    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> piece)
    {
        var all = new StringBuilder();
        foreach (var item in items)
        {
            all.Append(piece(item).Html);
        }

        return new Markup(all.ToString());
    }

    /// <summary>What the compiler turns an interpolated string into.</summary>
    [InterpolatedStringHandler]
    public readonly struct Writer(int literalLength, int formattedCount)
    {
        private readonly StringBuilder html = new(literalLength + 16 * formattedCount);

        /// <summary>Takes HTML as it is.</summary>
        public void AppendLiteral(string literal) => html.Append(literal);

        /// <summary>Takes text, and encodes it.</summary>
        public void AppendFormatted(string text) => html.Append(Visible.Encode(text));

        /// <summary>Takes a number.</summary>
        public void AppendFormatted(int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>Takes a piece that is HTML already.</summary>
        public void AppendFormatted(Markup piece) => html.Append(piece.Html);

        /// <inheritdoc/>
        public override string ToString() => html.ToString();
    }
}
