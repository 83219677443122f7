using GrantGen.Pictures.Tests.Editor;
using GrantGen.Pictures.Tests.Page;
using GrantGen.Pictures.Tests.Report;
using GrantGen.Pictures.Tests.Terminal;

namespace GrantGen.Pictures.Tests;

/// <summary>
/// All pictures. To add one, add a line here, run <c>GRANTGEN_ACCEPT=1 dotnet test tests/Pictures.Tests</c>, and show it in README.md.
/// </summary>
/// <remarks>To make a picture again although its text has not changed, delete its file first.</remarks>
internal static class Gallery
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        new EditorPicture("warning", sample: "QuickStart", file: "Mistakes/Viewer.cs", rule: "GG2001"),
        new TerminalPicture("build", "dotnet build -p:ShowMistakes=true samples/QuickStart"),
        new TerminalPicture("monorepo", "dotnet build samples/Monorepo/Backend"),
        new TokenServerPicture("token-server"),
        new ReportPicture("report"),
    ];

    /// <summary>The picture with the given name.</summary>
    public static Picture Named(string name) => All.Single(picture => picture.Name == name);
}
