using System.Text.Json.Nodes;

namespace GrantGen.Tool.Tests.Projects;

/// <summary>The commands about a project, as a user types them. The SDK builds the project.</summary>
public class ProjectCommandTests
{
    private const string Policies = """
        using GrantGen;

        namespace Shop;

        [RoomPolicy(CanPublish = false, Ttl = "1h")]
        public partial class ViewerPolicy;

        [RoomPolicy(Hidden = true, Ttl = "1h")]
        public partial class SpyPolicy;
        """;

    /// <summary>The policies as they were approved, without SpyPolicy, which nobody has approved.</summary>
    private const string Approved = """
        GrantGen approved policies, version 1

        policy Shop.ViewerPolicy
          grant RoomJoin = true
          grant CanPublish = false
          permission PublishCamera = denied
          permission PublishMicrophone = denied
          permission PublishScreenShare = denied
          permission PublishScreenShareAudio = denied
          permission PublishUnknown = denied
          permission PublishData = denied
          permission Subscribe = default
          permission SubscribeMetrics = denied
          permission UpdateOwnMetadata = denied
          permission ManageAgentSession = denied
          lifetime = 1h
          kind = standard

        """;

    private static readonly string s_wider = Policies.Replace("CanPublish = false", "CanPublish = false, CanPublishData = true", StringComparison.Ordinal);

    [Fact]
    public void Policies_are_listed_approved_and_compared()
    {
        using TemporaryFolder folder = TestProject.Create(Policies);
        Grantgen.Result policies = Run(folder, "policies", "--json");
        Assert.Equal((0, ""), (policies.ExitCode, policies.Error));
        JsonNode json = JsonNode.Parse(policies.Output)!;
        Assert.Equal(["Shop.SpyPolicy", "Shop.ViewerPolicy"], json["policies"]!.AsArray().Select(policy => policy!["name"]!.GetValue<string>()));
        Assert.Equal("denied", json["policies"]![1]!["permissions"]!["PublishData"]!.GetValue<string>());

        // check-client can read the printed output.
        folder.With("policies.json", policies.Output).With("app.swift", "import LiveKit\nfunc f(room: Room) async throws {\n    try await room.localParticipant.set(metadata: \"x\")\n}\n");
        Grantgen.Result client = Run(folder, "check-client", "--policies", "policies.json", "--policy", "ViewerPolicy", "*.swift");
        Assert.Equal(1, client.ExitCode);
        Assert.StartsWith("app.swift:3:37: warning: ", client.Output, StringComparison.Ordinal);

        Grantgen.Result missing = Run(folder, "approve", "--check");
        Assert.Equal((1, "there is no GrantGen.Approved.txt: 'grantgen approve' writes it\n"), (missing.ExitCode, missing.Output));
        Grantgen.Result approved = Run(folder, "approve");
        Assert.Equal((0, ""), (approved.ExitCode, approved.Error));
        Assert.Contains("policy Shop.ViewerPolicy", folder.Read("GrantGen.Approved.txt"), StringComparison.Ordinal);
        Assert.Equal((0, "2 policies are as approved\n"), Run(folder, "approve", "--check") is var same ? (same.ExitCode, same.Output) : default);

        folder.With("Policies.cs", s_wider);
        Grantgen.Result wider = Run(folder, "approve", "--check");
        Assert.Equal(1, wider.ExitCode);
        Assert.StartsWith("Shop.ViewerPolicy grants more than was approved: it can now ", wider.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(folder, "approve", "--check", "--no-fail").ExitCode);
    }

    /// <summary>Each of these hides GG4002 from a build. The gate for CI finds the difference anyway, also where the environment says CI.</summary>
    [Theory]
    [InlineData("#pragma warning disable", "", "")]
    [InlineData("", "root = true\n[*.cs]\ndotnet_diagnostic.GG4002.severity = none\n", "")]
    [InlineData("", "", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"GrantGen.Approval\", \"GG4002\")]")]
    public void Nothing_in_the_project_hides_a_difference_from_the_gate(string pragma, string configuration, string suppression)
    {
        using TemporaryFolder folder = TestProject.Create(s_wider).With("GrantGen.Approved.txt", Approved);
        Assert.Contains("[GG4002]", Run(folder, "check").Output, StringComparison.Ordinal);

        folder.With("Policies.cs", pragma + "\n" + s_wider).With(".editorconfig", configuration).With("Suppression.cs", suppression + "\n");
        Assert.DoesNotContain("[GG4002]", Run(folder, "check").Output, StringComparison.Ordinal);
        Grantgen.Result gate = Grantgen.RunUnderCI(folder.Path, "approve", "--check");
        Assert.Equal((1, ""), (gate.ExitCode, gate.Error));
        Assert.Contains("Shop.ViewerPolicy grants more than was approved: it can now ", gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_approves_nothing()
    {
        using TemporaryFolder folder = TestProject.Create(Policies);
        Grantgen.Result result = Grantgen.RunUnderCI(folder.Path, "approve");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("error GG0002", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "GrantGen.Approved.txt")));
    }

    [Fact]
    public void A_build_is_checked_with_a_baseline()
    {
        using TemporaryFolder folder = TestProject.Create(Policies);
        Grantgen.Result found = Run(folder, "check");
        Assert.Equal((1, ""), (found.ExitCode, found.Error));
        Assert.Contains("Policies.cs:8:13: warning: ", found.Output, StringComparison.Ordinal);
        Assert.Contains("[GG1010]\n", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, found.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(folder, "check", "--no-fail").ExitCode);

        Assert.Contains("added: GG1010 Policies.cs ", Run(folder, "check", "--baseline", "known.json", "--update-baseline").Output, StringComparison.Ordinal);
        folder.With("Policies.cs", "\n\n" + Policies);
        Assert.Equal((0, "", ""), Run(folder, "check", "--baseline", "known.json") is var known ? (known.ExitCode, known.Output, known.Error) : default);

        folder.With("Policies.cs", Policies.Replace("Hidden = true", "Hidden = true, CanPublish = false, CanPublishData = false", StringComparison.Ordinal));
        Grantgen.Result stale = Run(folder, "check", "--baseline", "known.json");
        Assert.Equal((0, "", "grantgen: no longer found: GG1010 Policies.cs [RoomPolicy(Hidden = true, Ttl = \"1h\")]\n"), (stale.ExitCode, stale.Output, stale.Error));
    }

    [Fact]
    public void A_project_that_does_not_build_is_a_failure()
    {
        using TemporaryFolder folder = TestProject.Create("class {");
        Grantgen.Result result = Run(folder, "check");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Policies.cs(1,8): error CS", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, result.Error, StringComparison.Ordinal);

        foreach (string[] command in new[] { ["policies"], ["approve"], ["approve", "--check", "--no-fail"], ["propose"], new[] { "report" } })
        {
            Grantgen.Result other = Run(folder, command);
            Assert.Equal((2, ""), (other.ExitCode, other.Output));
            Assert.Contains("Policies.cs(1,8): error CS", other.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_least_policy_is_proposed_with_evidence()
    {
        using TemporaryFolder folder = TestProject.Create("""
            using GrantGen;

            namespace Shop;

            [RoomPolicy(CanPublish = true, CanUpdateOwnMetadata = true, Ttl = "1h")]
            public partial class HostPolicy;

            [RoomPolicy(CanUpdateOwnMetadata = true, CanPublishSources = TrackSources.Camera | TrackSources.Microphone, Ttl = "1h")]
            public partial class GuestPolicy;
            """);
        folder.With("host.swift", "import LiveKit\nfunc f(room: Room) async throws {\n    try await room.localParticipant.publish(data: Data())\n}\n")
            .With("guest.swift", "import LiveKit\nfunc f(room: Room) async throws {\n    try await room.localParticipant.setCamera(enabled: true)\n}\n")
            .With("App.csproj", folder.Read("App.csproj").Replace("<Import Project=\"package/GrantGen.targets\" />", """
                <ItemGroup>
                    <GrantGenClient Include="host.swift" Policy="HostPolicy" />
                    <GrantGenClient Include="guest.swift" Policy="GuestPolicy" />
                  </ItemGroup>
                  <Import Project="package/GrantGen.targets" />
                """, StringComparison.Ordinal));
        Grantgen.Result text = Run(folder, "propose");
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("Shop.HostPolicy (Policies.cs:5)\n  keeps PublishData, used by:\n    host.swift:3: ", text.Output, StringComparison.Ordinal);
        Assert.Contains("  UpdateOwnMetadata can be removed: no call tied to the policy uses it", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, text.Output, StringComparison.Ordinal);

        JsonNode[] proposals = [.. JsonNode.Parse(Run(folder, "propose", "--json").Output)!["proposals"]!.AsArray().OfType<JsonNode>()];
        Assert.Equal(["CanPublishSources = TrackSources.Camera", "CanPublishData = false", "CanUpdateOwnMetadata = false"], Arguments(proposals[0]));
        Assert.Equal(["CanPublish = false", "CanPublishData = true", "CanUpdateOwnMetadata = false"], Arguments(proposals[1]));

        Grantgen.Result report = Run(folder, "report");
        Assert.Equal((0, "bin/Debug/net10.0/grantgen.html\nbin/Debug/net10.0/grantgen.json\n", ""), (report.ExitCode, report.Output, report.Error));

        static string[] Arguments(JsonNode proposal) => [.. proposal["arguments"]!.AsArray().Select(argument => argument!.GetValue<string>())];
    }

    /// <summary>Client files without a policy: the output has the narrowest policy, the evidence, and the limits of the analysis.</summary>
    [Fact]
    public void A_project_without_a_policy_gets_one_proposed()
    {
        using TemporaryFolder folder = TestProject.Create("class Empty;");
        folder.With("app.swift", "import LiveKit\nfunc f(room: Room) async throws {\n    try await room.localParticipant.setMicrophone(enabled: true)\n    try await room.localParticipant.set(metadata: \"x\")\n}\n")
            .With("App.csproj", folder.Read("App.csproj").Replace("<Import Project=\"package/GrantGen.targets\" />", """
                <ItemGroup>
                    <GrantGenClient Include="app.swift" />
                  </ItemGroup>
                  <Import Project="package/GrantGen.targets" />
                """, StringComparison.Ordinal));

        Grantgen.Result text = Run(folder, "propose");

        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.StartsWith(
            """
            No policy: client files without a Policy
              needs PublishMicrophone, used by:
                app.swift:3: setMicrophone (client file)
              needs UpdateOwnMetadata, used by:
                app.swift:4: set(metadata:) (client file)
              proposal: [RoomPolicy(CanPublishSources = TrackSources.Microphone, CanPublishData = false, CanUpdateOwnMetadata = true)]

            """.ReplaceLineEndings("\n"),
            text.Output,
            StringComparison.Ordinal);
        Assert.Contains("Not included: code in other repositories, and client files that are not part of the build.\n", text.Output, StringComparison.Ordinal);
        JsonNode json = JsonNode.Parse(Run(folder, "propose", "--json").Output)!;
        Assert.Equal("[RoomPolicy(CanPublishSources = TrackSources.Microphone, CanPublishData = false, CanUpdateOwnMetadata = true)]", json["withoutPolicy"]![0]!["attributes"]!.GetValue<string>());
    }

    [Fact]
    public void Messages_and_tokens_lead_to_policies_and_their_lines()
    {
        using TemporaryFolder folder = TestProject.Create(Policies);
        Assert.Contains(
            "  policy: ViewerPolicy (Policies.cs:6) does not grant CanUpdateOwnMetadata; to grant it, write CanUpdateOwnMetadata = true in its [RoomPolicy]\n",
            Run(folder, "why", "does not have permission to update own metadata", "--project", ".").Output,
            StringComparison.Ordinal);

        // By the server's default, SpyPolicy allows publishing, although it does not state it.
        string publish = Run(folder, "why", "failed to publish track, insufficient permissions", "--project", ".").Output;
        Assert.Contains("  policy: ViewerPolicy (Policies.cs:6) does not grant CanPublish;", publish, StringComparison.Ordinal);
        Assert.DoesNotContain("SpyPolicy", publish, StringComparison.Ordinal);

        string token = Tests.ViewerPolicy.CreateToken(new TokenSigner("devkey", "secret"), room: "r", identity: "i");
        Grantgen.Result explained = Run(folder, "explain", token, "--project", ".");
        Assert.Equal((0, ""), (explained.ExitCode, explained.Error));
        Assert.Contains("\npolicy: ViewerPolicy (Policies.cs:6)\n", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_shows_its_steps_and_then_does_them()
    {
        using TemporaryFolder folder = TestProject.Create("");
        const string Steps = "This adds to App.csproj:\n  the package GrantGen (already referenced)\n  the file ViewerPolicy.cs\n  the file GrantGen.Approved.txt\n";
        Assert.Equal((0, Steps + "Go on? [y/N] \nNothing was changed.\n"), Grantgen.RunIn(folder.Path, "n\n", "init") is var no ? (no.ExitCode, no.Output) : default);
        Assert.False(File.Exists(Path.Combine(folder.Path, "ViewerPolicy.cs")));
        Assert.False(JsonNode.Parse(Run(folder, "init", "--json").Output)!["isDone"]!.GetValue<bool>());
        Assert.False(File.Exists(Path.Combine(folder.Path, "ViewerPolicy.cs")));

        Grantgen.Result done = Run(folder, "init", "--yes");
        Assert.Equal((0, Steps + "Done. Read the files, and commit them.\n", ""), (done.ExitCode, done.Output, done.Error));
        Assert.Contains("policy App.ViewerPolicy", folder.Read("GrantGen.Approved.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Init_adds_an_endpoint_to_a_web_project_that_builds_with_the_lines_that_it_prints()
    {
        using TemporaryFolder folder = TestProject.CreateWeb("""
            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            WebApplication app = builder.Build();
            app.Run();
            """);
        Grantgen.Result done = Run(folder, "init", "--yes");
        Assert.Equal((0, ""), (done.ExitCode, done.Error));
        Assert.Contains("  the file LiveKitEndpoint.cs\n", done.Output, StringComparison.Ordinal);

        string hint = done.Output.TrimEnd().Split('\n')[^1]["Add to Program.cs: ".Length..];
        string[] lines = hint.Split(" and ");
        folder.With("Program.cs", $"""
            {lines[0]}
            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            {lines[1]}
            WebApplication app = builder.Build();
            {lines[2]}
            app.Run();
            """);
        Assert.Equal((0, "", ""), Run(folder, "check") is var check ? (check.ExitCode, check.Output, check.Error) : default);
    }

    private static Grantgen.Result Run(TemporaryFolder folder, params string[] arguments) => Grantgen.RunIn(folder.Path, null, arguments);
}
