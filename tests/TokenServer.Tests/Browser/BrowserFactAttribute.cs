using Xunit;

namespace GrantGen.TokenServer.Tests.Browser;

/// <summary>
/// A fact that needs <c>node</c> and a Chromium. Without one of them, it is skipped with a message. On a build server, it fails instead.
/// </summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (BrowserInstallation.Missing is { } missing && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{missing} Nothing was opened in a browser.";
        }
    }
}
