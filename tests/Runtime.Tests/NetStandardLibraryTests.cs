using System.Text;
using GrantGen.NetStandardLibrary;
using GrantGen.Runtime.Tests.Minting;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests;

/// <summary>
/// A library that was compiled in C# 9 against the netstandard2.0 build runs with the build that this test uses. The newer builds do not declare
/// <c>IsExternalInit</c> but forward the type. Without that, each of these initializers would throw a <see cref="MissingMethodException"/>.
/// </summary>
public class NetStandardLibraryTests
{
    private static readonly TokenSigner s_signer = Desk.Signer(Keys.ApiKey, Keys.Secret, new FixedClock(DateTimeOffset.UnixEpoch));

    [Fact]
    public void Init_accessors_are_found()
    {
        ParticipantOptions options = Desk.Options("metadata");
        RoomPolicyArguments arguments = Desk.Arguments("r", "i");
        TokenLimits limits = Desk.Limits();

        Assert.Equal("Ada", options.Name);
        Assert.Equal("metadata", options.Metadata);
        Assert.Equal(TimeSpan.FromMinutes(5), options.Ttl);
        Assert.Equal("value", options.Attributes?["key"]);
        Assert.Equal("a1", arguments.Holes?["hall"]);
        Assert.Equal((100, 101, 102, 103, 104), (limits.MaxRoomNameBytes, limits.MaxIdentityBytes, limits.MaxNameBytes, limits.MaxMetadataBytes, limits.MaxAttributesBytes));
        Assert.False(Desk.Viewer().Permissions.CanPublishData);
        Assert.Same(limits.GetType().Assembly, s_signer.GetType().Assembly);
    }

    [Fact]
    public void The_library_names_no_assembly_that_is_newer_than_the_one_of_NET_8()
        => Assert.Equal(new Version(8, 0, 0, 0), typeof(Desk).Assembly.GetReferencedAssemblies().Single(name => name.Name == "System.Text.Json").Version);

    [Fact]
    public void A_policy_of_the_library_mints()
    {
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i", Desk.Options("metadata")));

        Assert.Equal("""{"roomJoin":true,"room":"r"}""", token.Video.GetRawText());
        Assert.Equal("metadata", token.Metadata);
        Assert.Equal(300, token.Expires);
    }

    [Fact]
    public void A_policy_of_the_library_writes()
    {
        ExactWriter destination = new();

        Desk.Write(destination, s_signer, "r", "i");

        Assert.Equal(JoinPolicy.CreateToken(s_signer, "r", "i", Desk.Options("m")), Encoding.UTF8.GetString(destination.Written.ToArray()));
    }

    [Fact]
    public void Constants_in_the_form_of_C_sharp_9_arrive()
    {
        DecodedToken template = DecodedToken.Of(TemplatePolicy.CreateToken(s_signer, hall: "ü", @class: "7b", identity: "i"));
        Assert.Equal("会议室-{ü}-\"7b\"", template.Room);
        Assert.Equal("预设🎧", template.Payload.GetProperty("roomPreset").GetString());
        Assert.Equal("""["microphone","screen_share"]""", template.Video.GetProperty("canPublishSources").GetRawText());

        DecodedToken move = DecodedToken.Of(MovePolicy.CreateToken(s_signer, room: "r", hall: "a1"));
        Assert.Equal("""{"roomCreate":true,"roomAdmin":true,"destinationRoom":"overflow-a1","room":"r"}""", move.Video.GetRawText());
        Assert.Equal("""{"call":true}""", move.Payload.GetProperty("sip").GetRawText());

        DecodedToken configured = DecodedToken.Of(Outer<int>.ConfiguredPolicy.CreateToken(s_signer, "i"));
        Assert.Equal(
            """{"emptyTimeout":60,"metadata":"{\u0022k\u0022:\u0022v\u0022}","syncStreams":true,"agents":[{"agentName":"greeter","metadata":"\u00E9"},{"agentName":"scribe"}]}""",
            System.Text.Json.JsonSerializer.Serialize(configured.Payload.GetProperty("roomConfig")));
    }

    [Fact]
    public void Grants_of_the_library_are_read()
    {
        Assert.Equal(new PolicyGrants { RoomJoin = true, Room = "lobby", CanPublish = false, CanUpdateOwnMetadata = true, Ttl = TimeSpan.FromHours(1) }, LobbyPolicy.Grants);
        Assert.Equal(TrackSources.Microphone | TrackSources.ScreenShare, TemplatePolicy.Grants.Permissions.PublishableSources);
    }

    [Fact]
    public void Metadata_that_is_an_object_passes_through_the_library()
        => Assert.Equal("""{"Row":1,"Name":"n","Note":null,"Neighbour":null}""", DecodedToken.Of(Desk.WithMetadata(s_signer, new Seat(1, "n"), SeatJson.Default.Seat)).Metadata);

    [Fact]
    public void The_library_verifies()
    {
        TokenVerifier verifier = Desk.Verifier(Keys.ApiKey, Keys.Secret, TimeProvider.System);

        Assert.Equal(4_000, verifier.MaxTokenLength);
        Assert.Equal("v", Desk.Claim(verifier, ForgedToken.With("\"k\":\"v\""), "k")?.GetString());
        Assert.Null(Desk.Claim(verifier, ForgedToken.With("\"exp\":1"), "k"));
        Assert.Equal(TokenVerificationFailure.None, Desk.Webhook(verifier, [], ForgedToken.With("\"sha256\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"")));
        Assert.Equal(TokenVerificationFailure.BodyMismatch, Desk.Webhook(verifier, [1], ForgedToken.With("\"sha256\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"")));
    }

    [Fact]
    public void Limits_of_the_library_are_kept()
        => Assert.Contains("at most 102.", Assert.Throws<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "r", "i", new() { Name = new string('n', 103) })).Message, StringComparison.Ordinal);
}
