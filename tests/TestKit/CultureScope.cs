using System.Globalization;

namespace GrantGen.TestKit;

/// <summary>Runs what it encloses under a culture: this thread, and the threads that are started meanwhile.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;
    private readonly CultureInfo? _threadCulture = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo? _threadUICulture = CultureInfo.DefaultThreadCurrentUICulture;

    /// <summary>Switches to a culture until disposed of.</summary>
    /// <param name="name">The name of the culture, such as <c>tr-TR</c>.</param>
    public CultureScope(string name)
    {
        // Without ICU there is none but the invariant culture, and the test would prove nothing: then this throws.
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        Set(culture, culture, culture, culture);
    }

    /// <inheritdoc/>
    public void Dispose() => Set(_culture, _uiCulture, _threadCulture, _threadUICulture);

    private static void Set(CultureInfo current, CultureInfo ui, CultureInfo? thread, CultureInfo? threadUI)
    {
        CultureInfo.CurrentCulture = current;
        CultureInfo.CurrentUICulture = ui;
        CultureInfo.DefaultThreadCurrentCulture = thread;
        CultureInfo.DefaultThreadCurrentUICulture = threadUI;
    }
}
