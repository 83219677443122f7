using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>A narrowed token does not have the removed permissions, and has no permission that its policy does not grant.</summary>
public class NarrowTests
{
    private const TrackSources All = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio;

    private static readonly TokenSigner s_signer = Keys.Signer();

    private static readonly bool?[] s_flags = [null, true, false];

    private static readonly TrackSources?[] s_sources = [null, TrackSources.None, TrackSources.Camera, TrackSources.ScreenShare | TrackSources.Microphone, All];

    public static TheoryData<string> Policies => ["open", "two", "data", "listener", "stated"];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_combination_is_the_policy_without_what_was_taken_away(string policy)
    {
        (bool, HashSet<string> Sources, bool Data, bool Subscribe, bool Update) granted = Effective(Mint(policy, null).Video);
        foreach (bool? publish in s_flags)
        {
            foreach (TrackSources? sources in s_sources)
            {
                foreach (bool? data in s_flags)
                {
                    foreach (bool? subscribe in s_flags)
                    {
                        foreach (bool? update in s_flags)
                        {
                            TokenNarrowing narrow = new() { CanPublish = publish, CanPublishSources = sources, CanPublishData = data, CanSubscribe = subscribe, CanUpdateOwnMetadata = update };
                            JsonElement video = Mint(policy, narrow).Video;
                            (bool, HashSet<string> Sources, bool Data, bool Subscribe, bool Update) narrowed = Effective(video);

                            HashSet<string> expected = [.. granted.Sources.Where(source => publish != false && (sources is null || Names(sources.Value).Contains(source)))];
                            Assert.Equal(expected.Order(), narrowed.Sources.Order());
                            Assert.Equal(granted.Data && data != false, narrowed.Data);
                            Assert.Equal(granted.Subscribe && subscribe != false, narrowed.Subscribe);
                            Assert.Equal(granted.Update && update != false, narrowed.Update);

                            // An empty list would mean every source.
                            Assert.False(video.TryGetProperty("canPublishSources", out JsonElement list) && list.GetArrayLength() == 0);
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Data_stays_where_publishing_is_taken_away()
        => Assert.Equal("""{"roomJoin":true,"canPublish":false,"canPublishData":true,"room":"r"}""", Mint("open", new TokenNarrowing { CanPublish = false }).Video.GetRawText());

    [Fact]
    public void No_source_that_remains_is_no_publishing()
        => Assert.Equal(
            """{"roomJoin":true,"canPublish":false,"canPublishData":true,"canUpdateOwnMetadata":true,"room":"r"}""",
            Mint("two", new TokenNarrowing { CanPublishSources = TrackSources.ScreenShare }).Video.GetRawText());

    [Fact]
    public void A_holder_that_can_grant_itself_everything_cannot_be_narrowed()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => JoiningAdminPolicy.CreateToken(s_signer, "r", "i", new ParticipantOptions { Narrow = new TokenNarrowing { CanPublish = false } }));
        Assert.Equal("options", exception.ParamName);
        Assert.Contains("RoomAdmin", exception.Message, StringComparison.Ordinal);
        JoiningAdminPolicy.CreateToken(s_signer, "r", "i", new ParticipantOptions { RoomMetadata = "m" });
    }

    [Fact]
    public void Everything_else_of_the_token_stays()
    {
        ParticipantOptions options = new() { Name = "Ada", Metadata = "m", Ttl = TimeSpan.FromMinutes(5), Narrow = new TokenNarrowing { CanSubscribe = false } };
        DecodedToken token = DecodedToken.Of(ConfiguredPolicy.CreateToken(s_signer, "7", "i", options));
        DecodedToken whole = DecodedToken.Of(ConfiguredPolicy.CreateToken(s_signer, "7", "i", new ParticipantOptions { Name = "Ada", Metadata = "m", Ttl = TimeSpan.FromMinutes(5) }));
        Assert.Equal("desk-7", token.Room);
        Assert.False(token.Video.GetProperty("canSubscribe").GetBoolean());
        foreach (JsonProperty claim in whole.Payload.EnumerateObject().Where(claim => claim.Name != "video"))
        {
            Assert.Equal(Sorted(claim.Value), Sorted(token.Payload.GetProperty(claim.Name)));
        }
    }

    [Fact]
    public void Tokens_without_a_video_claim_stay_valid()
    {
        ParticipantOptions options = new() { Narrow = new TokenNarrowing { CanPublish = false }, RoomMetadata = "m" };
        Assert.Equal("""{"roomList":true,"canPublish":false,"canPublishData":true}""", DecodedToken.Of(ListingPolicy.CreateToken(s_signer, "i", options)).Video.GetRawText());
        Assert.Equal("i", DecodedToken.Of(NothingPolicy.CreateToken(s_signer, "i", options)).Identity);
        Assert.Equal("""{"metadata":"m"}""", DecodedToken.Of(NothingPolicy.CreateToken(s_signer, null, options)).Payload.GetProperty("roomConfig").GetRawText());
    }

#if !GRANTGEN_NETSTANDARD
    [Fact]
    public void Writing_a_narrowed_token_allocates_nothing()
    {
        FixedWriter writer = new(4096);
        ParticipantOptions options = new() { Narrow = new TokenNarrowing { CanPublishSources = TrackSources.Camera, CanPublishData = false } };
        long before = 0;
        for (int round = 0; round < 3; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            for (int token = 0; token < 100; token++)
            {
                writer.Clear();
                OpenPolicy.WriteToken(writer, s_signer, "r", "i", options);
            }

            before = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, before);
    }
#endif

    private static DecodedToken Mint(string policy, TokenNarrowing? narrow)
    {
        ParticipantOptions options = new() { Narrow = narrow };
        return DecodedToken.Of(policy switch
        {
            "open" => OpenPolicy.CreateToken(s_signer, "r", "i", options),
            "two" => TwoSourcesPolicy.CreateToken(s_signer, "r", "i", options),
            "data" => DataOnlyPolicy.CreateToken(s_signer, "r", "i", options),
            "listener" => ListenerPolicy.CreateToken(s_signer, "r", "i", options),
            _ => StatedPolicy.CreateToken(s_signer, "r", "i", options),
        });
    }

    /// <summary>
    /// The permissions that LiveKit's server derives from the claim (livekit/protocol auth/grants.go), including a track of an unknown
    /// source.
    /// </summary>
    private static (bool Publish, HashSet<string> Sources, bool Data, bool Subscribe, bool Update) Effective(JsonElement video)
    {
        bool publish = Flag(video, "canPublish") ?? true;
        HashSet<string> sources = !publish ? []
            : video.TryGetProperty("canPublishSources", out JsonElement list) && list.GetArrayLength() > 0 ? [.. list.EnumerateArray().Select(source => source.GetString()!)]
            : [.. Names(All), "unknown"];
        return (publish, sources, Flag(video, "canPublishData") ?? publish, Flag(video, "canSubscribe") ?? true, Flag(video, "canUpdateOwnMetadata") ?? false);
    }

    private static bool? Flag(JsonElement video, string name) => video.TryGetProperty(name, out JsonElement flag) ? flag.GetBoolean() : null;

    private static IEnumerable<string> Names(TrackSources sources)
    {
        (TrackSources, string)[] names = [(TrackSources.Camera, "camera"), (TrackSources.Microphone, "microphone"), (TrackSources.ScreenShare, "screen_share"), (TrackSources.ScreenShareAudio, "screen_share_audio")];
        return names.Where(name => sources.HasFlag(name.Item1)).Select(name => name.Item2);
    }

    private static string Sorted(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? "{" + string.Join(",", json.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => member.Name + ":" + Sorted(member.Value))) + "}"
        : json.GetRawText();
}
