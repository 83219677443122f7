using System.Globalization;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2111: no policy is tied to a call. The rule is off by default.</summary>
public class GG2111Tests
{
    private const string Use = "using LiveKit.Rtc; public static class Window { public static Task RaiseAsync(Room room) => {|GG2111:room.LocalParticipant!.SetMetadataAsync(\"up\")|}; }";

    [Fact]
    public async Task It_says_what_was_looked_for()
    {
        Diagnostic report = Assert.Single(await TestProject.Of(Use).WithClient().WithRules(RuleIds.UntiedUse).Verify([RuleIds.UntiedUse]));
        Assert.Equal(
            "'SetMetadataAsync' needs CanUpdateOwnMetadata, and no policy is tied to it: no token flows to it, it is not in a policy, and none is minted next to it; [UsesPolicy] on the member ties one",
            report.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("""async Task M(Room r) { await r.ConnectAsync("u", Environment.GetEnvironmentVariable("T")!); await {|GG2111:r.LocalParticipant!.SetNameAsync("x")|}; }""")]
    [InlineData("""async Task M(TokenSigner s, Room r) { await r.ConnectAsync("u", Host.CreateToken(s, "r", "i")); await r.LocalParticipant!.SetNameAsync("x"); }""")]
    [InlineData("""async Task M(TokenSigner s, Room r) { await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await r.LocalParticipant!.SetNameAsync("x"); }""")]
    [InlineData("""[UsesPolicy(typeof(Host))] Task M(Room r) => r.LocalParticipant!.SetNameAsync("x");""")]
    public Task It_is_about_calls_without_a_policy(string member)
        => TestProject.Of($"using LiveKit.Rtc; class C {{ {member} }}", TwoPolicies.Declarations).WithClient().WithRules(RuleIds.UntiedUse).Verify([RuleIds.UntiedUse]);

    [Fact]
    public async Task It_is_off_by_default()
        => Assert.DoesNotContain((await TestProject.Of(Use.Replace("{|GG2111:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)).WithClient().Analyze()).Diagnostics, report => report.Id == RuleIds.UntiedUse);
}
