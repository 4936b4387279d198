using System.Globalization;

namespace Interleaver.Models;

/// <content>The cultures of a thread: its own business while it runs, somebody else's only before it is started.</content>
public sealed partial class Thread
{
    private CultureInfo? firstCulture;
    private CultureInfo? firstUICulture;

    /// <inheritdoc cref="System.Threading.Thread.CurrentCulture"/>
    public CultureInfo CurrentCulture
    {
        get
        {
            ThrowUnlessCurrent();
            return CultureInfoModel.CurrentCulture;
        }

        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!started)
            {
                firstCulture = value;
                return;
            }

            ThrowUnlessCurrent();
            CultureInfoModel.CurrentCulture = value;
        }
    }

    /// <inheritdoc cref="System.Threading.Thread.CurrentUICulture"/>
    public CultureInfo CurrentUICulture
    {
        get
        {
            ThrowUnlessCurrent();
            return CultureInfoModel.CurrentUICulture;
        }

        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!started)
            {
                firstUICulture = value;
                return;
            }

            ThrowUnlessCurrent();
            CultureInfoModel.CurrentUICulture = value;
        }
    }

    private void RunBody(object? parameter)
    {
        if (firstCulture is not null)
        {
            CultureInfoModel.CurrentCulture = firstCulture;
        }

        if (firstUICulture is not null)
        {
            CultureInfoModel.CurrentUICulture = firstUICulture;
        }

        body!(parameter);
    }

    private void ThrowUnlessCurrent()
    {
        if (this != CurrentThread)
        {
            throw new InvalidOperationException(
                "This operation must be performed on the same thread as that represented by the Thread instance.");
        }
    }
}
