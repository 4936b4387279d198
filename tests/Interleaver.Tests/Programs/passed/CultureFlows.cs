// Every machine begins with the invariant culture; what a thread sets flows to what it starts.
using System.Globalization;

class Program
{
    private static void Main()
    {
        Expect("1.5", CultureInfo.InvariantCulture);
        Thread.CurrentThread.CurrentCulture = new CultureInfo("de-DE");
        CultureInfo.CurrentUICulture = new CultureInfo("fr-FR");
        var thread = new Thread(() =>
        {
            Expect("1,5", new CultureInfo("de-DE"));
            ExpectTexts("fr-FR");
        });
        thread.Start();
        thread.Join();
        Expect("1,5", new CultureInfo("de-DE"));
    }

    private static void ExpectTexts(string culture)
    {
        if (CultureInfo.CurrentUICulture.Name != culture || Thread.CurrentThread.CurrentUICulture.Name != culture)
        {
            throw new InvalidOperationException(CultureInfo.CurrentUICulture.Name);
        }
    }

    private static void Expect(string text, CultureInfo culture)
    {
        if ($"{1.5}" != text || !CultureInfo.CurrentCulture.Equals(culture))
        {
            throw new InvalidOperationException($"{1.5}");
        }
    }
}
