using System.Diagnostics;
using System.Globalization;

namespace GrantGen.Pictures.Tests.Rendering;

/// <summary>Runs picture.mjs.</summary>
internal static class Browser
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>Takes a picture.</summary>
    /// <param name="kind">The function of picture.mjs to run on the page.</param>
    /// <param name="address">The page.</param>
    /// <param name="file">The PNG to write.</param>
    /// <param name="width">The width of the page; the picture is <see cref="Picture.Pixels"/> wide.</param>
    /// <returns>The output of the script.</returns>
    public static Task<string> RunAsync(string kind, string address, string file, int width)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        string script = Path.Combine(RepositoryRoot.Path, "tests", "Pictures.Tests", "Rendering", "picture.mjs");
        ProcessStartInfo start = new("node", [script, kind, address, file, BrowserInstallation.Chromium!, Number(width), Number((double)Picture.Pixels / width)])
        {
            WorkingDirectory = BrowserInstallation.Folder,
        };

        return Command.RunAsync(start, s_patience);
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
