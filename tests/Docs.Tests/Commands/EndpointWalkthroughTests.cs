using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The beginning of docs/endpoint.md, step by step as it is written, over the packages of this repository.</summary>
public sealed class EndpointWalkthroughTests : IDisposable
{
    private const string New = "dotnet new web -o Backend";
    private const string Add = "dotnet add Backend package GrantGen.AspNetCore";
    private const string Run = "dotnet run --project Backend --urls http://localhost:5086 --LiveKit:Url=ws://localhost:7880 --LiveKit:ApiKey=devkey --LiveKit:ApiSecret=secret";
    private const string Ask = "curl -X POST http://localhost:5086/token";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The commands, in the order in which they are given.</summary>
    public static IReadOnlyList<string> Commands { get; } = [New, Add, Run, Ask];

    [Fact]
    public async Task It_ends_with_a_token()
    {
        string feed = Path.Combine(_folder.Path, "feed");
        foreach (string package in new[] { "Runtime", "Verification", "AspNetCore" })
        {
            CommandLine.DotNet(RepositoryRoot.Path, "pack", Path.Combine("src", package), "--no-build", "-c", TestBuild.Configuration, "-o", feed);
        }

        XElement configuration = new(
            "configuration",
            new XElement("config", new XElement("add", new XAttribute("key", "globalPackagesFolder"), new XAttribute("value", Path.Combine(_folder.Path, "packages")))),
            new XElement("packageSources", new XElement("add", new XAttribute("key", "feed"), new XAttribute("value", feed))));
        configuration.Save(Path.Combine(_folder.Path, "nuget.config"));
        CommandLine.DotNet(_folder.Path, New.Split(' ')[1..]);
        CommandLine.DotNet(_folder.Path, Add.Split(' ')[1..]);

        Fence[] files = [.. DocumentationPages.Blocks("csharp").Where(block => block.Page == "docs/endpoint.md").Take(2)];
        File.WriteAllText(Path.Combine(_folder.Path, "Backend", "ViewerPolicy.cs"), files[0].Text);
        File.WriteAllText(Path.Combine(_folder.Path, "Backend", "Program.cs"), files[1].Text);
        using Process backend = Start(Run.Split(' '));
        try
        {
            using HttpClient client = new();
            string response = await AskAsync(client, backend, Ask.Split(' ')[^1]);
            Assert.StartsWith(ShownCommand.OutputOf(Ask).Single().TrimEnd('…'), response, StringComparison.Ordinal);
        }
        finally
        {
            backend.Kill(entireProcessTree: true);
            await backend.WaitForExitAsync();
        }
    }

    public void Dispose() => _folder.Dispose();

    private Process Start(string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LIVEKIT_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        return Process.Start(start)!;
    }

    /// <summary>Asks until the application listens: it is built first.</summary>
    private static async Task<string> AskAsync(HttpClient client, Process backend, string url)
    {
        StringBuilder output = new();
        while (await backend.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                HttpResponseMessage response = await client.PostAsync(new Uri(url), null);
                string text = await response.Content.ReadAsStringAsync();
                Assert.True((int)response.StatusCode == 201, $"{response.StatusCode}: {text}");
                return text;
            }
        }

        throw new InvalidOperationException($"The backend did not start:\n{output}{await backend.StandardError.ReadToEndAsync()}");
    }
}
