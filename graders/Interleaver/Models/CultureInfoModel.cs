using System.Globalization;

namespace Interleaver.Models;

/// <summary>The static members of <see cref="CultureInfo"/> that belong to a thread.</summary>
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
}
