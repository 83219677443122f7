using System.Globalization;

namespace GrantGen.TestKit;

/// <summary>Sets a culture until disposed, for this thread and for threads that start in the meantime.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;
    private readonly CultureInfo? _threadCulture = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo? _threadUICulture = CultureInfo.DefaultThreadCurrentUICulture;

    /// <summary>Switches to a culture until the scope is disposed.</summary>
    /// <param name="name">The name of the culture, such as <c>tr-TR</c>.</param>
    public CultureScope(string name)
    {
        // Without ICU, only the invariant culture exists and the test would be useless. In that case, this throws.
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
