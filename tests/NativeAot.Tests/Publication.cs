using System.Diagnostics;

namespace GrantGen.NativeAot.Tests;

/// <summary>Publishes the sample in one of its forms, and runs it.</summary>
internal sealed class Publication
{
    // A folder that git ignores, so that no build of the solution finds files of another form.
    private static readonly string s_artifacts = Path.Combine(RepositoryRoot.Path, "artifacts", "native-aot");

    private Publication(string folder, string log) => (Folder, Log) = (folder, log);

    /// <summary>The path of the program.</summary>
    public string Folder { get; }

    /// <summary>The output of the SDK.</summary>
    public string Log { get; }

    /// <summary>
    /// Builds the program from the sample's sources. It is always rebuilt, because a build that is up to date does not repeat its warnings.
    /// </summary>
    public static Publication Of(string form, string framework)
    {
        string folder = Path.Combine(s_artifacts, $"{form}.{framework}");
        foreach (string stale in new[] { folder, Path.Combine(s_artifacts, "obj", "NativeAot"), Path.Combine(s_artifacts, "bin", "NativeAot") })
        {
            if (Directory.Exists(stale))
            {
                Directory.Delete(stale, recursive: true);
            }
        }

        string log = CommandLine.DotNet(
            RepositoryRoot.Path,
            "publish",
            Path.Combine("samples", "NativeAot"),
            $"-p:Form={form}",
            $"-p:SampleFramework={framework}",
            "--artifacts-path",
            s_artifacts,
            "-o",
            folder);
        return new Publication(folder, log);
    }

    /// <summary>Runs the program so that it cannot find an installed .NET.</summary>
    public Sample Run()
    {
        ProcessStartInfo start = CommandLine.Start(Path.Combine(Folder, OperatingSystem.IsWindows() ? "NativeAot.exe" : "NativeAot"), Folder);
        start.Environment["DOTNET_ROOT"] = Folder;
        (int code, string output) = CommandLine.Run(start);
        Assert.True(code == 0, $"{start.FileName} ended with {code}:\n{output}");
        return new Sample(output);
    }
}
