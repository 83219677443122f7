using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>A token that is narrowed where it is minted lacks the permissions that a constant <c>false</c> removes, and no others.</summary>
public class NarrowingTests
{
    private const string Options = "using LiveKit.Rtc; class C { static readonly TokenSigner S = new(\"devkey\", \"secret\"); static readonly TokenNarrowing Quiet = new() { CanPublishData = false }; TokenNarrowing _set = new() { CanPublishData = false }; ";

    [Theory]
    [InlineData("new ParticipantOptions { Narrow = new TokenNarrowing { CanPublishData = false } }")]
    [InlineData("new() { Name = \"n\", Narrow = new() { CanPublish = null, CanPublishData = false } }")]
    [InlineData("new() { Narrow = Quiet }")]
    [InlineData("options: new() { Narrow = Quiet }")]
    [InlineData("new ParticipantOptions { Narrow = Quiet } with { Name = \"n\" }")]
    [InlineData("named with { Narrow = Quiet }")]
    [InlineData("quiet")]
    public Task Constant_false_is_lacking(string options) => Verify($"Host.CreateToken(S, \"r\", \"u\", {options})", """{|GG2003:room.LocalParticipant!.SendTextAsync("x")|}""");

    [Theory]
    [InlineData("new() { Narrow = new() { CanPublishData = true } }")]
    [InlineData("new() { Narrow = new() { CanPublishData = flag } }")]
    [InlineData("new() { Narrow = new() { CanPublishData = null } }")]
    [InlineData("new() { Narrow = new() { CanSubscribe = false } }")]
    [InlineData("new() { Narrow = flag ? Quiet : null }")]
    [InlineData("new() { Narrow = given }")]
    [InlineData("new() { Narrow = _set }")]
    [InlineData("new ParticipantOptions { Narrow = Quiet } with { Narrow = null }")]
    [InlineData("named")]
    [InlineData("new() { Narrow = new() { CanPublishSources = TrackSources.None } }")]
    public Task Everything_else_is_silent(string options) => Verify($"Host.CreateToken(S, \"r\", \"u\", {options})", """room.LocalParticipant!.SendTextAsync("x")""");

    /// <summary>Other permissions keep their effective value: narrowing CanPublish does not remove the data permission.</summary>
    [Fact]
    public async Task Data_does_not_follow_a_denied_publication()
    {
        await Verify("Viewer.CreateToken(S, \"r\", \"u\", new() { Narrow = new() { CanPublish = false } })", """room.LocalParticipant!.SendTextAsync("x")""");
        await Verify("Viewer.CreateToken(S, \"r\", \"u\", new() { Narrow = new() { CanPublish = false } })", """{|GG2002:room.LocalParticipant!.PublishTrackAsync((LocalVideoTrack)null!)|}""");
    }

    /// <summary>One policy that is narrowed at one of two mint sites: the use under the condition of the other one is allowed.</summary>
    [Fact]
    public async Task Narrowed_in_one_branch()
    {
        const string Token = """flag ? Host.CreateToken(S, "r", "u") : Host.CreateToken(S, "r", "u", new() { Narrow = Quiet })""";
        await Verify(Token, """(flag ? room.LocalParticipant!.SendTextAsync("x") : Task.CompletedTask)""");
        await Verify(Token, """(flag ? Task.CompletedTask : {|GG2003:room.LocalParticipant!.SendTextAsync("x")|})""");
    }

    /// <summary>A permission that the policy itself lacks is reported for the policy, and the fix changes the policy's attribute.</summary>
    [Fact]
    public async Task Lacks_of_the_policy_are_the_policys()
    {
        Diagnostic own = Assert.Single(await Verify("Viewer.CreateToken(S, \"r\", \"u\", new() { Narrow = new() { CanUpdateOwnMetadata = false } })", """{|GG2001:room.LocalParticipant!.SetNameAsync("x")|}"""));
        Assert.Equal("'SetNameAsync' needs CanUpdateOwnMetadata, which policy 'Viewer' does not grant: the server answers NOT_ALLOWED, 'does not have permission to update own metadata'", own.GetMessage(CultureInfo.InvariantCulture));
        Assert.NotEmpty(own.Properties);
    }

    /// <summary>The policy's attribute is not the cause, so no fix changes it. The message and the second location point to the narrowing.</summary>
    [Fact]
    public async Task Narrowing_is_named_and_has_no_fix()
    {
        Diagnostic reported = Assert.Single(await Verify("Host.CreateToken(S, \"r\", \"u\", new() { Narrow = Quiet })", """{|GG2003:room.LocalParticipant!.SendTextAsync("x")|}"""));
        Assert.Equal("'SendTextAsync' needs CanPublishData, which policy 'Host narrowed by CanPublishData = false' does not grant: the server silently drops the data", reported.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(reported.Properties);
        Location narrowing = Assert.Single(reported.AdditionalLocations);
        Assert.Equal("new() { CanPublishData = false }", narrowing.SourceTree!.ToString().Substring(narrowing.SourceSpan.Start, narrowing.SourceSpan.Length));
    }

    /// <summary>A narrowed token is a token of the policy: calls under it use the policy's permissions.</summary>
    [Fact]
    public Task Used_permissions_are_the_policys()
        => TestProject.Of(Code("GrantedPolicy.CreateToken(S, \"r\", \"u\", new() { Narrow = Quiet })", """room.LocalParticipant!.SetNameAsync("x")"""), "[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class GrantedPolicy;")
            .WithClient().Verify(["GG2001", "GG2101", "GG2110"]);

    private static Task<ImmutableArray<Diagnostic>> Verify(string token, string use)
        => TestProject.Of(Code(token, use), TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2002", "GG2003"]);

    private static string Code(string token, string use)
        => Options + "async Task M(Room room, bool flag, TokenNarrowing given) { var named = new ParticipantOptions { Name = \"n\" }; var quiet = named with { Narrow = Quiet }; await room.ConnectAsync(\"u\", " + token + "); await " + use + "; } }";
}
