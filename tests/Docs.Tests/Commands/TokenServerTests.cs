using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The commands of samples/TokenServer. The server is started, receives requests, and is stopped.</summary>
public partial class TokenServerTests
{
    /// <summary>Starts the server.</summary>
    public const string Run = "dotnet run --project samples/TokenServer";

    /// <summary>Installs LiveKit's browser client for the page.</summary>
    public const string InstallClient = "npm --prefix samples/TokenServer install";

    [Fact]
    public async Task It_starts_and_answers()
    {
        string[] arguments = [.. Run.Split(' ')[1..], "--no-build", "-c", TestBuild.Configuration, "--", "--urls=http://127.0.0.1:0"];
        using Process server = Process.Start(CommandLine.Start("dotnet", RepositoryRoot.Path, arguments))!;
        try
        {
            _ = server.StandardError.ReadToEndAsync();
            Uri? url = null;
            while (url is null)
            {
                string line = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The server ended with {server.ExitCode}.");
                url = Listening().Match(line) is { Success: true } match ? new Uri(match.Groups[1].Value) : null;
            }

            _ = server.StandardOutput.ReadToEndAsync();
            using HttpClient client = new() { BaseAddress = url };
            Assert.Contains("<!doctype html>", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(401, (int)(await client.PostAsync(new Uri("/token", UriKind.Relative), null)).StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    [NodeFact]
    public void Its_client_installs()
    {
        using TemporaryFolder folder = new();
        string sample = Path.Combine(RepositoryRoot.Path, "samples", "TokenServer");
        string copy = Directory.CreateDirectory(Path.Combine(folder.Path, "samples", "TokenServer")).FullName;
        File.Copy(Path.Combine(sample, "package.json"), Path.Combine(copy, "package.json"));
        File.Copy(Path.Combine(sample, "package-lock.json"), Path.Combine(copy, "package-lock.json"));

        (int code, string output) = CommandLine.Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder.Path, [.. InstallClient.Split(' ')[1..], "--no-audit", "--no-fund"]);
        Assert.True(code == 0, output);
        Assert.True(File.Exists(Path.Combine(copy, ClientScript().Match(File.ReadAllText(Path.Combine(sample, "LiveKitClientScript.cs"))).Value)));
    }

    [GeneratedRegex("Now listening on: (\\S+)")]
    private static partial Regex Listening();

    [GeneratedRegex("node_modules/[\\w./-]+")]
    private static partial Regex ClientScript();
}
