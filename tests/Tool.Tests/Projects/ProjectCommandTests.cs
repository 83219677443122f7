using System.Text.Json.Nodes;

namespace GrantGen.Tool.Tests.Projects;

/// <summary>The commands about a project, as a user types them: the project is built by the SDK.</summary>
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

    [Fact]
    public void Policies_are_listed_approved_and_compared()
    {
        using TemporaryFolder folder = TestProject.Create(Policies);
        Grantgen.Result policies = Run(folder, "policies", "--json");
        Assert.Equal((0, ""), (policies.ExitCode, policies.Error));
        JsonNode json = JsonNode.Parse(policies.Output)!;
        Assert.Equal(["Shop.SpyPolicy", "Shop.ViewerPolicy"], json["policies"]!.AsArray().Select(policy => policy!["name"]!.GetValue<string>()));
        Assert.Equal("denied", json["policies"]![1]!["permissions"]!["PublishData"]!.GetValue<string>());

        // What was printed is what check-client reads.
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

        // A pragma does not help.
        folder.With("Policies.cs", "#pragma warning disable\n" + Policies.Replace("CanPublish = false", "CanPublish = false, CanPublishData = true", StringComparison.Ordinal));
        Grantgen.Result wider = Run(folder, "approve", "--check");
        Assert.Equal(1, wider.ExitCode);
        Assert.StartsWith("Shop.ViewerPolicy grants more than was approved: it can now ", wider.Output, StringComparison.Ordinal);
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

        Assert.Contains("added: GG1010 Policies.cs ", Run(folder, "check", "--baseline", "known.json", "--update-baseline").Output, StringComparison.Ordinal);
        folder.With("Policies.cs", "\n\n" + Policies);
        Assert.Equal((0, ""), Run(folder, "check", "--baseline", "known.json") is var known ? (known.ExitCode, known.Output) : default);
    }

    [Fact]
    public void A_project_that_does_not_build_is_a_failure()
    {
        using TemporaryFolder folder = TestProject.Create("class {");
        Grantgen.Result result = Run(folder, "check");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("error CS", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run(folder, "check", "nothing-here").ExitCode);
    }

    private static Grantgen.Result Run(TemporaryFolder folder, params string[] arguments) => Grantgen.RunIn(folder.Path, null, arguments);
}
