using System.Globalization;

namespace Interleaver.Models;

/// <summary>The members of <see cref="CultureInfo"/> that belong to a thread, or on some machines to a user.</summary>
public static class CultureInfoModel
{
    /// <inheritdoc cref="CultureInfo.CurrentCulture"/>
    public static CultureInfo CurrentCulture
    {
        get => Cultures.OfThisRun.Culture.Value ?? CultureInfo.InvariantCulture;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Cultures.OfThisRun.Culture.Value = value;
        }
    }

    /// <inheritdoc cref="CultureInfo.CurrentUICulture"/>
    public static CultureInfo CurrentUICulture
    {
        get => Cultures.OfThisRun.UICulture.Value ?? CultureInfo.InvariantCulture;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Cultures.OfThisRun.UICulture.Value = value;
        }
    }

    /// <inheritdoc cref="CultureInfo(string, bool)"/>
    public static CultureInfo New(string name, bool _) => new(name, useUserOverride: false);

    /// <inheritdoc cref="CultureInfo(int, bool)"/>
    public static CultureInfo New(int culture, bool _) => new(culture, useUserOverride: false);

    /// <summary>As <see cref="CultureInfo(string)"/>, without what the user of the machine likes better.</summary>
    public static CultureInfo New(string name) => new(name, useUserOverride: false);

    /// <summary>As <see cref="CultureInfo(int)"/>, without what the user of the machine likes better.</summary>
    public static CultureInfo New(int culture) => new(culture, useUserOverride: false);
}
