namespace GrantGen.CodeFixes.Tests;

/// <summary>Fixes of calls beyond the grant on the policy: another policy, a source, grants that are written by hand.</summary>
public class OtherFixTests
{
    private const string Policies = """
        [RoomPolicy] public partial class Viewer;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        [RoomPolicy(CanUpdateOwnMetadata = true, Room = "lobby")] public partial class LobbyHost;
        [RoomPolicy(RoomJoin = false, RoomAdmin = true)] public partial class Backend;
        """;

    private const string Bot = """
        using LiveKit.Rtc;
        class Bot
        {
            async Task M(TokenSigner signer, Room room, string me)
            {
                await room.ConnectAsync("u", Viewer.CreateToken(signer, "r", me));
                await room.LocalParticipant!.SetNameAsync("x");
            }
        }
        """;

    [Fact]
    public async Task Another_policy_with_the_permission_and_the_same_parameters_is_offered()
        => Assert.Equal(["Grant CanUpdateOwnMetadata in Viewer", "Mint from Host, which grants CanUpdateOwnMetadata"], await FixTest.Titles(Project(Bot), "GG2001"));

    [Fact]
    public Task It_is_minted_from()
        => FixTest.Verify(Project(Bot), Bot.Replace("Viewer.", "Host.", StringComparison.Ordinal), "GG2001", "Mint from Host*");

    [Fact]
    public async Task It_is_not_offered_where_the_token_is_minted_twice()
        => Assert.Equal(
            ["Grant CanUpdateOwnMetadata in Viewer"],
            await FixTest.Titles(Project(Bot.Replace("await room.Local", "Viewer.CreateToken(signer, \"r\", me); await room.Local", StringComparison.Ordinal)), "GG2001"));

    [Fact]
    public Task A_policy_is_granted_what_calls_in_other_types_need()
        => FixTest.Verify(
            Project("using LiveKit.Rtc; class T(TokenSigner s) { public string Of(string me) => Viewer.CreateToken(s, \"r\", me); } class Bot(T t) { async Task M(Room room, string me) { await room.ConnectAsync(\"u\", t.Of(me)); await room.LocalParticipant!.SetNameAsync(\"x\"); } }"),
            [("Policies.cs", Policies.Replace("[RoomPolicy] public partial class Viewer", "[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Viewer", StringComparison.Ordinal))],
            "GG2101",
            "Grant*");

    [Fact]
    public Task A_server_token_is_granted_what_the_api_needs()
        => FixTest.Verify(
            TestProject.Of("using System.Net.Http; [UsesPolicy(typeof(Backend))] class C { Task M(HttpClient client) => Twirp.ListRooms(client, new()); }").WithSource("Policies.cs", Policies).WithServerSdk(),
            [("Policies.cs", Policies.Replace("RoomAdmin = true", "RoomAdmin = true, RoomList = true", StringComparison.Ordinal))],
            "GG2007");

    [Theory]
    [InlineData("me.PublishTrackAsync(mic)", "me.PublishTrackAsync(mic, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })", "Publish as Microphone")]
    [InlineData("me.PublishTrackAsync(mic, null)", "me.PublishTrackAsync(mic, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })", "Publish as Microphone")]
    [InlineData("me.PublishTrackAsync(mic, cancellationToken: default)", "me.PublishTrackAsync(mic, cancellationToken: default, options: new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })", "Publish as Microphone")]
    [InlineData("me.PublishTrackAsync(mic, new TrackPublishOptions { Simulcast = true })", "me.PublishTrackAsync(mic, new TrackPublishOptions { Simulcast = true, Source = LiveKit.Proto.TrackSource.SourceMicrophone })", "Publish as Microphone")]
    [InlineData("me.PublishTrackAsync(mic, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceUnknown })", "me.PublishTrackAsync(mic, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })", "Publish as Microphone")]
    [InlineData("me.PublishTrackAsync(any)", "me.PublishTrackAsync(any, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })", "Publish as Camera")]
    public Task GG2005_states_the_source(string before, string after, string title)
        => FixTest.Verify(Project(Publishing(before), sources: "TrackSources.Camera | TrackSources.Microphone"), Publishing(after), "GG2005", title);

    [Theory]
    [InlineData("mic", "Publish as Microphone")]
    [InlineData("any", "Publish as Camera", "Publish as Microphone")]
    public async Task GG2005_offers_what_the_track_can_be(string track, params string[] titles)
        => Assert.Equal(titles, await FixTest.Titles(Project(Publishing($"me.PublishTrackAsync({track})"), sources: "TrackSources.Camera | TrackSources.Microphone"), "GG2005"));

    [Theory]
    [InlineData("new VideoGrants { RoomJoin = true, Room = \"r\" }", "new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = true }")]
    [InlineData("new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = false }", "new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = true }")]
    public Task Hand_written_grants_are_granted(string before, string after)
        => FixTest.Verify(Written(before), Source(after), "GG2001", "Grant CanUpdateOwnMetadata in VideoGrants in M");

    private static string Publishing(string call) => $"using LiveKit.Rtc; [UsesPolicy(typeof(Speaker))] class Bot {{ Task M(LocalParticipant me, LocalAudioTrack mic, LocalTrack any) => {call}; }}";

    private static string Source(string grants) => $$"""
        using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
        class C { async Task M(Room room, string key, string secret) { await room.ConnectAsync("u", new AccessToken(key, secret).WithGrants({{grants}}).ToJwt()); await room.LocalParticipant!.SetNameAsync("x"); } }
        """;

    private static TestProject Written(string grants) => TestProject.Of(Source(grants)).WithClient().WithServerSdk();

    private static TestProject Project(string source, string? sources = null) => TestProject.Of(source)
        .WithSource("Policies.cs", sources is null ? Policies : $"[RoomPolicy(CanPublishSources = {sources})] public partial class Speaker;")
        .WithClient();
}
