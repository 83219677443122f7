using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>
/// Projects of every kind that reference one package and nothing else of ours: a library, a console program, a web app that references only
/// GrantGen.AspNetCore, a test project, C# 9, netstandard2.0, without implicit usings, without nullable, with all warnings as errors and required
/// documentation, one with clients in other languages, a Blazor app whose components and pages are client files, and a solution of three projects
/// in which one references the package.
/// </summary>
[Collection(nameof(Packages))]
public sealed class StrangersTests(PackageFixture packages)
{
    private static readonly string[] s_projects =
        ["App", "Bare", "Blazor", "CSharp9", "Clients", "Console", "Library", "Oblivious", "Policies", "Standard", "Strict", "Tests", "Tokens", "Web"];

    private static readonly string[] s_code = [".cs", ".swift", ".tsx", ".py", ".kt", ".razor", ".cshtml"];

    [Fact]
    public void All_build_and_warn_of_what_is_marked_and_of_nothing_else()
    {
        _ = packages.Build;
        string[] marked =
        [
            .. from path in Directory.GetFiles(packages.Strangers, "*", SearchOption.AllDirectories)
               where s_code.Contains(Path.GetExtension(path))
               let file = Path.GetRelativePath(packages.Strangers, path)
               from line in File.ReadAllLines(path).Select((text, index) => (Text: text, Number: index + 1))
               let rule = Regex.Match(line.Text, @"(?://|#) (GG\d{4})$")
               where rule.Success
               select $"{file}({line.Number}): {rule.Groups[1].Value}",
        ];
        string[] reported =
        [
            .. Regex.Matches(packages.Build, @"^\s*(.+)\((\d+),\d+\): warning ([A-Z]+\d+): ", RegexOptions.Multiline)
                .Select(match => $"{Path.GetRelativePath(packages.Strangers, match.Groups[1].Value)}({match.Groups[2].Value}): {match.Groups[3].Value}")
                .Distinct(),
        ];

        Assert.NotEmpty(marked);
        Assert.Equal(marked.Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));

        // Every warning is at a line of a file. None comes from NuGet, MSBuild or the compiler's command line.
        Assert.Equal("", string.Join('\n', Regex.Matches(packages.Build, @"^.*: warning .*$", RegexOptions.Multiline).Select(match => match.Value.Trim()).Where(line => !Regex.IsMatch(line, @"\(\d+,\d+\): warning ")).Distinct()));
        Assert.Equal(reported.Length, int.Parse(Regex.Match(packages.Build, @"(\d+) Warning\(s\)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(s_projects, Built());
    }

    [Fact]
    public void The_console_program_runs()
    {
        _ = packages.Build;
        Assert.StartsWith("user123 in my-room: Its holder may join the room", CommandLine.DotNet(Path.Combine(packages.Strangers, "Console"), "run", "--no-build").Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_web_app_answers()
    {
        _ = packages.Build;
        ProcessStartInfo start = CommandLine.Start("dotnet", Path.Combine(packages.Strangers, "Web"), "run", "--no-build", "--no-launch-profile");
        start.Environment["LIVEKIT_URL"] = "wss://example.org";
        start.Environment["LIVEKIT_API_KEY"] = "APIstranger";
        start.Environment["LIVEKIT_API_SECRET"] = new string('s', 32);
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        (int code, string output) = CommandLine.Run(start);

        Assert.True(code == 0, output);
        Assert.Matches("""\{"server_url":"wss://example.org","participant_token":"[^.]+\.[^.]+\.[^."]+"\}""", output);
    }

    [Fact]
    public void The_test_project_passes()
    {
        _ = packages.Build;
        Assert.Contains("Passed:     2", CommandLine.DotNet(Path.Combine(packages.Strangers, "Tests"), "test", "--no-build"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_named_in_every_project_those_too_that_have_the_package_from_another()
    {
        _ = packages.Build;
        string output = CommandLine.DotNetToFail(packages.Strangers, "build", "Strangers.slnx", "--no-restore", "-t:GrantGenCheckCompiler", "-p:CompilerApiVersion=roslyn4.7");
        Assert.Equal(
            s_projects,
            Regex.Matches(output, @"([A-Za-z0-9]+)\.csproj : error GG0001: GrantGen needs a C# compiler of version 4\.8 or later .* this build uses 'roslyn4\.7'")
                .Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_compiler_that_is_too_old_ends_the_build_before_it_runs()
    {
        _ = packages.Build;
        string output = CommandLine.DotNetToFail(Path.Combine(packages.Strangers, "Web"), "build", "--no-restore", "-p:CompilerApiVersion=roslyn4.7");
        Assert.Contains("error GG0001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    private string[] Built() => [.. Regex.Matches(packages.Build, @"^\s*(\S+) -> \S+\.dll\s*$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];
}
