using Xunit;

namespace GrantGen.TokenServer.Tests.Browser;

/// <summary>A fact that needs <c>node</c> and a Chromium. Where one is missing it is skipped and says so; on a build server it fails instead.</summary>
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
