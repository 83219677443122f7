using System.Diagnostics;
using System.Text;

namespace GrantGen.NativeAot.Tests;

/// <summary>Publishes the sample in one of its forms, and runs it.</summary>
internal sealed class Publication
{
    // A folder that git ignores, so that no build of the solution meets files of another form.
    private static readonly string s_artifacts = Path.Combine(RepositoryRoot.Path, "artifacts", "native-aot");

    private Publication(string folder, string log) => (Folder, Log) = (folder, log);

    /// <summary>Where the program lies.</summary>
    public string Folder { get; }

    /// <summary>What the SDK said while it made it.</summary>
    public string Log { get; }

    /// <summary>Makes the program from the sample's sources anew: what is up to date is not warned about a second time.</summary>
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

        string log = DotNet.Run(
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

    /// <summary>Runs it, without a .NET that it could find.</summary>
    public Sample Run()
    {
        ProcessStartInfo start = new(Path.Combine(Folder, OperatingSystem.IsWindows() ? "NativeAot.exe" : "NativeAot"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_ROOT"] = Folder;

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{start.FileName} ended with {process.ExitCode}:\n{output}{errors.Result}");
        return new Sample(output);
    }
}
