using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GrantGen.Generator.Rules.Calls;
using GrantGen.Generator.Tests.Approval;
using GrantGen.Generator.Tests.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Tests.Report;

/// <summary>The data for the report. The compiler outputs it only if the build requests it.</summary>
public class ReportTests
{
    private const string Code = """
        using GrantGen;
        using LiveKit.Rtc;

        [RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true, Ttl = "1h")]
        public partial class Viewer;

        [RoomPolicy(RoomJoin = false, RoomList = true)]
        public partial class Backend;

        class Bot
        {
            async System.Threading.Tasks.Task M(TokenSigner signer, Room room)
            {
                await room.ConnectAsync("u", Viewer.CreateToken(signer, "r", "me"));
                await room.LocalParticipant!.SetNameAsync("x");
            }

            async System.Threading.Tasks.Task N(Room other) => await other.LocalParticipant!.SetMetadataAsync("<y>");
        }
        """;

    private static TestProject Project => TestProject.Of(Code).WithClient()
        .WithClient("/app/a.swift", "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\n", "Viewer");

    private static TestProject Reporting => Project.WithGlobalOption("build_property.GrantGenReport", "true").WithGlobalOption("build_property.GrantGenProjectFolder", "/");

    [Fact]
    public async Task Nothing_is_collected_unless_the_build_asks_for_it()
        => Assert.DoesNotContain((await Project.Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Id == "GG0099");

    /// <summary>
    /// A report begins with the folder of the project. A build that does not request it reads two options, once, and not this folder, so it does none
    /// of the report's work.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_build_that_does_not_ask_does_no_work_for_the_report(bool hasPolicies)
    {
        TestProject project = hasPolicies ? TestProject.Of(Code).WithClient() : TestProject.Of("class Empty;");
        Assert.Equal(["GrantGenReport", "GrantGenTotals"], await OptionsRead(project));
        Assert.Contains("GrantGenProjectFolder", await OptionsRead(project.WithGlobalOption("build_property.GrantGenReport", "true")));
    }

    [Fact]
    public async Task The_matrix_has_marks_and_the_calls_that_need_each_permission()
    {
        Diagnostic diagnostic = await Diagnose(Reporting);
        using JsonDocument json = JsonDocument.Parse(Decode(diagnostic, "grantgenJson"));
        JsonElement policies = json.RootElement.GetProperty("policies");

        Assert.Equal(["Backend", "Viewer"], policies.EnumerateArray().Select(policy => policy.GetProperty("name").GetString()));
        JsonElement viewer = policies[1];
        Assert.Equal("1h", viewer.GetProperty("lifetime").GetString());
        Assert.Equal(JsonValueKind.Null, viewer.GetProperty("approval").ValueKind);
        Dictionary<string, JsonElement> cells = viewer.GetProperty("permissions").EnumerateArray().ToDictionary(cell => cell.GetProperty("permission").GetString()!);
        Assert.Equal("denied", cells["PublishCamera"].GetProperty("mark").GetString());
        Assert.Equal("default", cells["Subscribe"].GetProperty("mark").GetString());
        Assert.Equal("granted", cells["UpdateOwnMetadata"].GetProperty("mark").GetString());
        Assert.Equal("granted", policies[0].GetProperty("permissions").EnumerateArray().Single(cell => cell.GetProperty("permission").GetString() == "RoomList").GetProperty("mark").GetString());
        Assert.Contains(
            ("app/a.swift", 2, "client file"),
            cells["UpdateOwnMetadata"].GetProperty("uses").EnumerateArray().Select(use => (use.GetProperty("path").GetString()!, use.GetProperty("line").GetInt32(), use.GetProperty("reason").GetString()!)));
        Assert.Contains("data flow", cells["UpdateOwnMetadata"].GetProperty("uses").EnumerateArray().Select(use => use.GetProperty("reason").GetString()));
        Assert.Matches("^GrantGen: 2 policies, \\d+ calls tied and \\d+ untied, 1 client files read$", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A build with <c>-v n</c> requests only the line with the totals.</summary>
    [Fact]
    public async Task The_totals_come_without_the_report()
    {
        Diagnostic diagnostic = await Diagnose(Project.WithGlobalOption("build_property.GrantGenTotals", "true"));

        Assert.Empty(diagnostic.Properties);
        Assert.Equal("GrantGen: 2 policies, 2 calls tied and 0 untied, 1 client files read", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_page_asks_for_nothing_and_has_no_script()
    {
        string html = Decode(await Diagnose(Reporting), "grantgenHtml");

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("\\s(src|srcset)=|url\\(|@import"), html);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"viewport\"", html, StringComparison.Ordinal);
        Assert.Equal(Regex.Matches(html, "<details>").Count, Regex.Matches(html, "</details>").Count);
    }

    [Fact]
    public async Task The_report_does_not_depend_on_the_order_of_files()
    {
        TestProject project = Reporting.WithSource("Other.cs", "[GrantGen.RoomPolicy] public partial class Another;");

        Assert.Equal(Decode(await Diagnose(project), "grantgenJson"), Decode(await Diagnose(project.WithSourcesReversed()), "grantgenJson"));
    }

    [Fact]
    public async Task It_says_whether_a_policy_is_approved()
    {
        const string Approved = "GrantGen approved policies, version 1\n\npolicy Viewer\n  grant RoomJoin = true\n  lifetime = 1h\n  kind = standard\n";
        using JsonDocument json = JsonDocument.Parse(Decode(await Diagnose(Reporting.WithApproved(Approved)), "grantgenJson"));

        Assert.Equal(["not approved", "grants more than approved"], json.RootElement.GetProperty("policies").EnumerateArray().Select(policy => policy.GetProperty("approval").GetString()));
    }

    [Fact]
    public async Task A_project_without_LiveKit_has_a_report_too()
    {
        TestProject project = TestProject.Of("class Empty;").WithGlobalOption("build_property.GrantGenReport", "true");

        Assert.Equal("GrantGen: 0 policies, 0 calls tied and 0 untied, 0 client files read", (await Diagnose(project)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The properties of the build that concern the report and that the analyzer reads, in order.</summary>
    private static async Task<IEnumerable<string>> OptionsRead(TestProject project)
    {
        RecordedOptions options = new(project.ConfigOptions);
        await project.Generate(allowWarnings: true).Compilation.WithAnalyzers([new PermissionAnalyzer()], new AnalyzerOptions([], options)).GetAnalyzerDiagnosticsAsync();
        return options.Read.Select(key => key.Replace("build_property.", "", StringComparison.Ordinal)).Where(name => name is "GrantGenReport" or "GrantGenTotals" or "GrantGenProjectFolder");
    }

    private static async Task<Diagnostic> Diagnose(TestProject project)
        => Assert.Single((await project.Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Id == "GG0099");

    private static string Decode(Diagnostic diagnostic, string property) => Encoding.UTF8.GetString(Convert.FromBase64String(diagnostic.Properties[property]!));
}
