using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Findings;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Check;

/// <summary>
/// Builds a project and collects GrantGen's diagnostics, from the compiler's error log and from the output of the package's targets.
/// </summary>
internal static partial class BuildLog
{
    private const string Targets = """
        <Project>
          <PropertyGroup Condition="'$(Language)' == 'C#'">
            <ErrorLog>$(GrantGenLogFolder)$(MSBuildProjectName)-$(TargetFramework).sarif,version=2.1</ErrorLog>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>The diagnostics of a build whose rules pass a filter. Suppressed ones are left out.</summary>
    /// <exception cref="CommandFailureException">The project does not build for a reason other than GrantGen.</exception>
    public static IReadOnlyList<Finding> Read(ProjectFile project)
    {
        string folder = Directory.CreateTempSubdirectory("grantgen-").FullName;
        try
        {
            string targets = Path.Combine(folder, "grantgen.targets");
            File.WriteAllText(targets, Targets);
            DotNet.Result build = DotNet.Run(
                project.Folder,
                "build",
                project.Path,
                "--no-incremental",
                "-v:m",
                "-nologo",
                "-tl:off",
                "-p:CustomAfterMicrosoftCommonTargets=" + targets,
                $"-p:GrantGenLogFolder={folder}{Path.DirectorySeparatorChar}");

            List<Finding> findings = [.. Directory.GetFiles(folder, "*.sarif").Order(StringComparer.Ordinal).SelectMany(ReadLog), .. ReadOutput(build.Output)];
            if (build.ExitCode != 0 && findings.All(finding => finding.Severity != FindingSeverity.Error))
            {
                throw new CommandFailureException("the project does not build:\n" + build.Errors);
            }

            Dictionary<string, IReadOnlyList<string>> lines = new(StringComparer.Ordinal);
            return
            [
                .. findings.Distinct().Select(finding =>
                {
                    if (!lines.TryGetValue(finding.Path, out IReadOnlyList<string>? text))
                    {
                        lines.Add(finding.Path, text = FindingFactory.ReadLines(finding.Path));
                    }

                    return FindingFactory.WithContext(finding, text);
                }),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Finding> ReadLog(string path)
    {
        JsonNode log;
        try
        {
            log = JsonNode.Parse(File.ReadAllText(path))!;
        }
        catch (JsonException)
        {
            yield break;
        }

        foreach (JsonNode result in log["runs"]!.AsArray().SelectMany(run => run!["results"]!.AsArray()).OfType<JsonNode>())
        {
            string id = result["ruleId"]?.GetValue<string>() ?? "";
            if (!Rule().IsMatch(id) || result["suppressions"] is JsonArray { Count: > 0 })
            {
                continue;
            }

            JsonNode? place = result["locations"] is JsonArray { Count: > 0 } places ? places[0]!["physicalLocation"] : null;
            JsonNode? region = place?["region"];
            int line = Number(region, "startLine", 1);
            int column = Number(region, "startColumn", 1);
            yield return new Finding(
                id,
                Severity(result["level"]?.GetValue<string>()),
                place?["artifactLocation"]?["uri"]?.GetValue<string>() is { } uri && Uri.TryCreate(uri, UriKind.Absolute, out Uri? file) ? file.LocalPath : "",
                line,
                column,
                Number(region, "endLine", line),
                Number(region, "endColumn", column),
                result["message"]?["text"]?.GetValue<string>() ?? "");
        }
    }

    /// <summary>Messages of tasks and targets are in no error log: the rules GG00xx and GG5008.</summary>
    private static IEnumerable<Finding> ReadOutput(string output)
        => TargetMessage().Matches(output).Select(match => new Finding(
            match.Groups["id"].Value,
            Severity(match.Groups["severity"].Value),
            match.Groups["path"].Value.Trim(),
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 1,
            match.Groups["column"].Success ? int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture) : 1,
            1,
            1,
            match.Groups["text"].Value.Trim()));

    private static FindingSeverity Severity(string? level) => level switch
    {
        "error" => FindingSeverity.Error,
        "warning" => FindingSeverity.Warning,
        _ => FindingSeverity.Note,
    };

    private static int Number(JsonNode? node, string name, int byDefault) => node?[name]?.GetValue<int>() ?? byDefault;

    [GeneratedRegex(@"\AGG\d{4}\z")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?<path>[^\r\n(:]*(?::[\\/][^\r\n(:]*)?)(?:\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*:\s*(?<severity>error|warning)\s+(?<id>GG00\d\d|GG5008):\s*(?<text>[^\r\n]*?)(?:\s+\[[^\]\r\n]*\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex TargetMessage();
}
