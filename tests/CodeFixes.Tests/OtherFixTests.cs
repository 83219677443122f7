namespace GrantGen.CodeFixes.Tests;

/// <summary>Fixes of calls other than adding a grant to the policy: another policy, a source, hand-written grants.</summary>
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
            await FixTest.Titles(Project(Bot.Replace("Viewer.CreateToken(signer, \"r\", me)", "me == \"a\" ? Viewer.CreateToken(signer, \"r\", me) : Viewer.CreateToken(signer, \"q\", me)", StringComparison.Ordinal)), "GG2001"));

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
        => FixTest.Verify(Project(PublishingBot(before), sources: "TrackSources.Camera | TrackSources.Microphone"), PublishingBot(after), "GG2005", title);

    [Theory]
    [InlineData("me.PublishTrackAsync(mic\n#if DEBUG\n    , null\n#endif\n    )")]
    [InlineData("me.PublishTrackAsync(mic, new TrackPublishOptions {\n#if DEBUG\n    Simulcast = true,\n#endif\n    })")]
    [InlineData("me.PublishTrackAsync(mic, new TrackPublishOptions {\n#if !DEBUG\n    Simulcast = true,\n#endif\n    })")]
    public Task GG2005_has_no_fix_for_arguments_that_depend_on_the_configuration(string call)
        => FixTest.NoFix(Project(PublishingBot(call), sources: "TrackSources.Camera | TrackSources.Microphone"), "GG2005");

    [Theory]
    [InlineData("mic", "Publish as Microphone")]
    [InlineData("any", "Publish as Camera", "Publish as Microphone")]
    public async Task GG2005_offers_what_the_track_can_be(string track, params string[] titles)
        => Assert.Equal(titles, await FixTest.Titles(Project(PublishingBot($"me.PublishTrackAsync({track})"), sources: "TrackSources.Camera | TrackSources.Microphone"), "GG2005"));

    [Theory]
    [InlineData("new VideoGrants { RoomJoin = true, Room = \"r\" }", "new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = true }", "Grant CanUpdateOwnMetadata in VideoGrants in M")]
    [InlineData("new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = false }", "new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = true }", "Change CanUpdateOwnMetadata from false to true in VideoGrants in M")]
    public Task Hand_written_grants_are_granted(string before, string after, string title)
        => FixTest.Verify(HandWritten(before), Source(after), "GG2001", title);

    [Theory]
    [InlineData("new List<string> { \"microphone\" }", "new List<string> { \"microphone\", \"camera\" }")]
    [InlineData("new() { \"microphone\", }", "new() { \"microphone\", \"camera\", }")]
    [InlineData("[\"microphone\"]", "[\"microphone\", \"camera\"]")]
    [InlineData("new[] { \"microphone\" }.ToList()", "new[] { \"microphone\", \"camera\" }.ToList()")]
    [InlineData("new List<string>(new string[] { \"microphone\" })", "new List<string>(new string[] { \"microphone\", \"camera\" })")]
    [InlineData("[\n    \"microphone\", // voice\n    \"screen_share\" // slides\n]", "[\n    \"microphone\", // voice\n    \"screen_share\", // slides\n    \"camera\"\n]")]
    public Task A_hand_written_list_gets_the_source_that_it_lacks(string before, string after)
        => FixTest.Verify(
            HandWritten(Listing(before), Publishing("SourceCamera")),
            Source(Listing(after), Publishing("SourceCamera")),
            "GG2002",
            "Grant CanPublishSources with Camera in VideoGrants in M");

    [Theory]
    [InlineData("new string[1] { \"microphone\" }.ToList()")]
    [InlineData("[\n#if DEBUG\n    \"screen_share\",\n#endif\n    \"microphone\"]")]
    public Task A_hand_written_list_whose_length_or_configuration_is_stated_has_no_fix(string list)
        => FixTest.NoFix(HandWritten(Listing(list), Publishing("SourceCamera")), "GG2002");

    [Fact]
    public Task Hand_written_grants_that_depend_on_the_configuration_have_no_fix()
        => FixTest.NoFix(HandWritten("new VideoGrants {\n#if DEBUG\n    Hidden = true,\n#endif\n    RoomJoin = true, Room = \"r\" }"), "GG2001");

    private static string PublishingBot(string call) => $"using LiveKit.Rtc; [UsesPolicy(typeof(Speaker))] class Bot {{ Task M(LocalParticipant me, LocalAudioTrack mic, LocalTrack any) => {call}; }}";

    private static string Listing(string list) => $"new VideoGrants {{ RoomJoin = true, Room = \"r\", CanPublish = true, CanPublishSources = {list} }}";

    private static string Publishing(string source) => $"PublishTrackAsync(null!, new TrackPublishOptions {{ Source = LiveKit.Proto.TrackSource.{source} }})";

    private static string Source(string grants, string call = "SetNameAsync(\"x\")") => $$"""
        using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
        class C { async Task M(Room room, string key, string secret) { await room.ConnectAsync("u", new AccessToken(key, secret).WithGrants({{grants}}).ToJwt()); await room.LocalParticipant!.{{call}}; } }
        """;

    private static TestProject HandWritten(string grants, string call = "SetNameAsync(\"x\")") => TestProject.Of(Source(grants, call)).WithClient().WithServerSdk();

    private static TestProject Project(string source, string? sources = null) => TestProject.Of(source)
        .WithSource("Policies.cs", sources is null ? Policies : $"[RoomPolicy(CanPublishSources = {sources})] public partial class Speaker;")
        .WithClient();
}
