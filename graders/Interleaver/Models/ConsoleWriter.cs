using System.Globalization;
using System.IO;
using System.Text;
using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>
/// What <see cref="Console"/> writes to. A call writes its whole text in one step, as the BCL's console does, but orders
/// nothing: what one thread wrote does not happen before what the next one writes.
/// </summary>
internal sealed class ConsoleWriter() : TextWriter(CultureInfo.InvariantCulture)
{
    public static ConsoleWriter Out => World.Of(Engine.Self).The<Screen>().Out;

    public static ConsoleWriter Error => World.Of(Engine.Self).The<Screen>().Error;

    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    // All other overloads of Write come down to these.
    public override void Write(char value) => Emit(value.ToString());

    public override void Write(char[]? buffer) => Emit(new string(buffer));

    public override void Write(char[] buffer, int index, int count) => Emit(Part(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Emit(new string(buffer));

    public override void Write(string? value) => Emit(value ?? "");

    public override void Write(StringBuilder? value) => Emit(value?.ToString() ?? "");

    public override void Write(object? value) => Emit(Text(value));

    public override void WriteLine() => Line("");

    public override void WriteLine(bool value) => Line(value.ToString());

    public override void WriteLine(char value) => Line(value.ToString());

    public override void WriteLine(char[]? buffer) => Line(new string(buffer));

    public override void WriteLine(char[] buffer, int index, int count) => Line(Part(buffer, index, count));

    public override void WriteLine(ReadOnlySpan<char> buffer) => Line(new string(buffer));

    public override void WriteLine(decimal value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(double value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(float value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(int value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(uint value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(long value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(ulong value) => Line(value.ToString(FormatProvider));

    public override void WriteLine(string? value) => Line(value ?? "");

    public override void WriteLine(StringBuilder? value) => Line(value?.ToString() ?? "");

    public override void WriteLine(object? value) => Line(Text(value));

    public override void WriteLine(string format, object? arg0) => Line(string.Format(FormatProvider, format, arg0));

    public override void WriteLine(string format, object? arg0, object? arg1) =>
        Line(string.Format(FormatProvider, format, arg0, arg1));

    public override void WriteLine(string format, object? arg0, object? arg1, object? arg2) =>
        Line(string.Format(FormatProvider, format, arg0, arg1, arg2));

    public override void WriteLine(string format, params object?[] arg) => Line(string.Format(FormatProvider, format, arg));

    public override void WriteLine(string format, params ReadOnlySpan<object?> arg) =>
        Line(string.Format(FormatProvider, format, arg));

    private string Text(object? value) =>
        (value is IFormattable formattable ? formattable.ToString(null, FormatProvider) : value is null ? null : ObjectModel.ToString(value)) ?? "";

    private static string Part(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return buffer.Length - index >= count ? new string(buffer, index, count) : throw new ArgumentException(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }

    private static void Emit(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var self = Engine.Self;
        var screen = World.Of(self).The<Screen>();
        self.Scheduler.Allocate(self, text.Length * sizeof(char));
        self.Scheduler.Point(self, Engine.Change(screen));
        self.Scheduler.Announce(new Event(EventKind.Wrote, self.Id, screen, self.Site, Text: text), changes: false);
    }

    private static void Line(string text) => Emit(text + "\n");

    private sealed class Screen() : SyncObject("console")
    {
        public ConsoleWriter Out { get; } = new();

        public ConsoleWriter Error { get; } = new();
    }
}
