using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using GrantGen.Docs.Tests.Pages;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The first section of docs/endpoint.md, step by step, with the packages of this repository.</summary>
public sealed class EndpointWalkthroughTests : IDisposable
{
    private const string New = "dotnet new web -o Backend";
    private const string Add = "dotnet add Backend package GrantGen.AspNetCore";
    private const string Run = "dotnet run --project Backend --urls http://localhost:5086 --LiveKit:Url=ws://localhost:7880 --LiveKit:ApiKey=devkey --LiveKit:ApiSecret=secret";
    private const string Ask = "curl -X POST http://localhost:5086/token";

    private const string AddJwtBearer = "dotnet add Backend package Microsoft.AspNetCore.Authentication.JwtBearer";
    private const string SignIn = "dotnet user-jwts create --project Backend --name alice --output token";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The commands, in the order of the page.</summary>
    public static IReadOnlyList<string> Commands { get; } = [New, Add, Run, Ask, AddJwtBearer, SignIn];

    [Fact]
    public async Task It_ends_with_a_token_and_with_a_signed_in_caller()
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

        Fence[] files = [.. DocumentationPages.Blocks("csharp").Where(block => block.Page == "docs/endpoint.md").Take(3)];
        File.WriteAllText(Path.Combine(_folder.Path, "Backend", "ViewerPolicy.cs"), files[0].Text);
        File.WriteAllText(Path.Combine(_folder.Path, "Backend", "Program.cs"), files[1].Text);
        string response = await AskAsync(201);
        Assert.StartsWith(ShownCommand.OutputOf(Ask).Single().TrimEnd('…'), response, StringComparison.Ordinal);

        CommandLine.DotNet(_folder.Path, [.. AddJwtBearer.Split(' ')[1..], "--version", typeof(JwtBearerDefaults).Assembly.GetName().Version!.ToString(3)]);
        File.WriteAllText(Path.Combine(_folder.Path, "Backend", "Program.cs"), files[2].Text);
        string jwt = CommandLine.DotNet(_folder.Path, SignIn.Split(' ')[1..]).Trim();
        try
        {
            string answer = await AskAsync(401, 201, jwt);
            string token = JsonDocument.Parse(answer).RootElement.GetProperty("participant_token").GetString()!;
            Assert.Equal("alice", new TokenVerifier("devkey", "secret").Verify(token).Identity);
        }
        finally
        {
            CommandLine.DotNet(_folder.Path, "user-jwts", "clear", "--project", "Backend", "--force");
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

    /// <summary>
    /// Starts the backend, sends a request without a header and, if there is a bearer token, one with it. Returns the last response.
    /// </summary>
    private async Task<string> AskAsync(int expected, int signedIn = 0, string? jwt = null)
    {
        using Process backend = Start(Run.Split(' '));
        try
        {
            using HttpClient client = new();
            await ListenAsync(backend);
            string answer = await PostAsync(client, expected);
            if (jwt is not null)
            {
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", jwt);
                answer = await PostAsync(client, signedIn);
            }

            return answer;
        }
        finally
        {
            backend.Kill(entireProcessTree: true);
            await backend.WaitForExitAsync();
        }
    }

    private static async Task<string> PostAsync(HttpClient client, int expected)
    {
        HttpResponseMessage response = await client.PostAsync(new Uri(Ask.Split(' ')[^1]), null);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == expected, $"{response.StatusCode}: {text}");
        return text;
    }

    /// <summary>Waits until the application listens. The application is built first.</summary>
    private static async Task ListenAsync(Process backend)
    {
        StringBuilder output = new();
        while (await backend.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The backend did not start:\n{output}{await backend.StandardError.ReadToEndAsync()}");
    }
}
