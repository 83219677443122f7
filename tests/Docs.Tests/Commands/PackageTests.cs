using System.Diagnostics;
using System.Text.Json;
using GrantGen.Docs.Tests.Pages;

namespace GrantGen.Docs.Tests.Commands;

/// <summary>The commands that a user runs in another project, with the packages of this repository.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Report = "dotnet build -p:GrantGenReport=true";

    private const string Format = "dotnet format analyzers --severity info --diagnostics GG1001 GG1006 GG1007 GG1008 GG3001 GG3006";

    private const string Approve = "dotnet build -t:GrantGenApprove";

    /// <summary>tests/Package.Tests runs it unchanged, except for the folder.</summary>
    public const string Pack = "dotnet pack src/Packages.slnf --output artifacts";

    private const string Sarif = "dotnet build --no-incremental -p:ErrorLog=grantgen.sarif%2cversion=2.1";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The commands, in the order in which the test runs them.</summary>
    public static IReadOnlyList<string> Commands { get; } =
    [
        "dotnet add package GrantGen", "dotnet add package GrantGen.Verification", "dotnet format", Format, Approve, Sarif, Report,
    ];

    [Fact]
    public void They_install_run_and_fix()
    {
        string feed = Path.Combine(_folder.Path, "feed");
        foreach (string package in new[] { "Runtime", "Verification", "AspNetCore" })
        {
            CommandLine.DotNet(RepositoryRoot.Path, "pack", Path.Combine("src", package), "--no-build", "-c", TestBuild.Configuration, "-o", feed);
        }

        string project = NewProject(feed);
        foreach (string command in Commands.Where(command => !command.StartsWith("dotnet format", StringComparison.Ordinal) && command is not (Approve or Sarif or Report)))
        {
            CommandLine.DotNet(project, command.Split(' ')[1..]);
        }

        // The first program of the README, unchanged.
        File.WriteAllText(Path.Combine(project, "Program.cs"), DocumentationPages.Blocks("csharp").First(block => block.Page == "README.md").Text);
        Assert.Contains("Its holder may join the room", CommandLine.DotNet(project, "run"), StringComparison.Ordinal);

        // The mistake of the sample.
        string sample = Path.Combine(RepositoryRoot.Path, "samples", "QuickStart");
        string policies = Path.Combine(project, "Policies.cs");
        File.WriteAllText(policies, File.ReadAllText(Path.Combine(sample, "Policies.cs")));
        foreach (string file in Directory.GetFiles(Path.Combine(sample, "Mistakes"), "*.cs"))
        {
            File.Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }

        // A fix that does not change permissions is applied. A fix that grants a permission is not.
        string unchanged = File.ReadAllText(policies);
        string listener = Path.Combine(project, "ListenerPolicy.cs");
        File.WriteAllText(listener, "using GrantGen;\n\n[RoomPolicy(CanPublish = false, CanPublishSources = TrackSources.Camera)]\npublic partial class ListenerPolicy;\n");
        foreach (string command in Commands.Where(command => command.StartsWith("dotnet format", StringComparison.Ordinal)))
        {
            CommandLine.DotNet(project, command.Split(' ')[1..]);
        }

        Assert.Contains("[RoomPolicy(CanPublish = false)]", File.ReadAllText(listener), StringComparison.Ordinal);
        Assert.Equal(unchanged, File.ReadAllText(policies));

        // Approving is disabled under CI, where this test can run.
        ProcessStartInfo approve = CommandLine.Start("dotnet", project, Approve.Split(' ')[1..]);
        approve.Environment.Remove("CI");
        (int code, string output) = CommandLine.Run(approve);
        Assert.True(code == 0, output);
        CommandLine.DotNet(project, Sarif.Split(' ')[1..]);
        AssertDescribes(Path.Combine(project, "grantgen.sarif"), "GG2001");
        CommandLine.DotNet(project, Report.Split(' ')[1..]);
        string report = Assert.Single(Directory.GetFiles(Path.Combine(project, "bin"), "grantgen.html", SearchOption.AllDirectories));
        Assert.Contains("ViewerPolicy", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Contains("\npolicy ListenerPolicy\n", File.ReadAllText(Path.Combine(project, "GrantGen.Approved.txt")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The log has a result of the rule and SARIF's description of the rule.</summary>
    private static void AssertDescribes(string log, string id)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(log));
        JsonElement run = document.RootElement.GetProperty("runs")[0];
        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == id);
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == id);
        Assert.StartsWith("The call changes the participant's own name, metadata or attributes", rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("GrantGen.Permission", rule.GetProperty("properties").GetProperty("category").GetString());
    }

    private string NewProject(string feed)
    {
        string project = Directory.CreateDirectory(Path.Combine(_folder.Path, "Shop")).FullName;
        // The configuration of the README, with the folder of this test.
        string configuration = DocumentationPages.Blocks("xml").First(block => block.Page == "README.md").Text;
        Assert.Contains("../grantgen/artifacts", configuration, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(project, "nuget.config"), configuration.Replace("../grantgen/artifacts", feed, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(project, "Shop.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>{Path.Combine(_folder.Path, "packages")}</RestorePackagesPath>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """);
        return project;
    }
}
