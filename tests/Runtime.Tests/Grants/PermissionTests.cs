using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using Xunit;

namespace GrantGen.Runtime.Tests.Grants;

/// <summary>The server's defaults for absent grants (livekit/protocol auth/grants.go).</summary>
public class PermissionTests
{
    private const TrackSources All = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio;

    [Fact]
    public void Left_out_publishing_and_subscribing_are_allowed_and_the_rest_is_not()
    {
        ParticipantPermissions permissions = JoinPolicy.Grants.Permissions;

        Assert.True(permissions.CanPublish);
        Assert.Equal(All, permissions.PublishableSources);
        Assert.True(permissions.CanSubscribe);
        Assert.True(permissions.CanPublishData);
        Assert.False(permissions.CanUpdateOwnMetadata);
        Assert.False(permissions.CanSubscribeMetrics);
        Assert.False(permissions.CanManageAgentSession);
        Assert.False(permissions.Hidden);
        Assert.False(permissions.Recorder);
        Assert.False(permissions.Agent);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, false)]
    [InlineData(false, null, false)]
    public void Left_out_data_follows_publishing(bool? data, bool? publish, bool expected)
        => Assert.Equal(expected, new PolicyGrants { RoomJoin = true, CanPublishData = data, CanPublish = publish }.Permissions.CanPublishData);

    [Fact]
    public void Data_follows_publishing_and_not_the_sources()
        => Assert.True(new PolicyGrants { RoomJoin = true, CanPublishSources = TrackSources.Microphone }.Permissions.CanPublishData);

    [Theory]
    [InlineData(null, null, All)]
    [InlineData(true, null, All)]
    [InlineData(null, TrackSources.None, All)]
    [InlineData(null, TrackSources.Microphone, TrackSources.Microphone)]
    [InlineData(true, TrackSources.Camera | TrackSources.ScreenShare, TrackSources.Camera | TrackSources.ScreenShare)]
    [InlineData(false, null, TrackSources.None)]
    [InlineData(false, TrackSources.Microphone, TrackSources.None)]
    public void No_list_of_sources_is_every_source_and_publishing_denied_is_none(bool? publish, TrackSources? sources, TrackSources expected)
        => Assert.Equal(expected, new PolicyGrants { RoomJoin = true, CanPublish = publish, CanPublishSources = sources }.Permissions.PublishableSources);

    [Fact]
    public void Each_permission_can_be_asked_for()
    {
        Permission[] speaker = Enum.GetValues<Permission>().Where(SpeakerPolicy.Grants.Permissions.Allows).ToArray();

        Permission[] expected =
        [
            Permission.Publish, Permission.PublishMicrophone, Permission.PublishScreenShare, Permission.PublishData,
            Permission.Subscribe, Permission.UpdateOwnMetadata,
        ];
        Assert.Equal(expected, speaker);
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.False(DeniedPolicy.Grants.Permissions.Allows(permission)));
        Assert.Equal(
            [Permission.PublishMicrophone, Permission.PublishScreenShare],
            Enum.GetValues<Permission>().Where(permission => !FullPolicy.Grants.Permissions.Allows(permission)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Without_RoomJoin_there_is_no_permission_of_participants_and_the_server_API_keeps_its_own(bool? join)
    {
        PolicyGrants grants = FullPolicy.Grants with { RoomJoin = join };

        Permission[] server =
        [
            Permission.RoomAdmin, Permission.RoomCreate, Permission.RoomList, Permission.RoomRecord, Permission.IngressAdmin, Permission.SipAdmin, Permission.SipCall,
            Permission.Agent, Permission.AgentAdmin, Permission.AgentSimulationAdmin, Permission.AgentDispatchAdmin, Permission.AgentEndpointCall,
            Permission.AgentThreadAll, Permission.InferencePerform, Permission.ObservabilityWrite,
        ];
        Assert.Equal(server, Enum.GetValues<Permission>().Where(grants.Permissions.Allows));
        Assert.Equal(FullPolicy.Grants.ToParticipantPermission(), grants.ToParticipantPermission());
    }

    [Fact]
    public void Every_thread_is_reached_by_an_action_only()
    {
        Assert.False(new PolicyGrants { AgentThreadAll = true }.Permissions.Allows(Permission.AgentThreadAll));
        Assert.False(new PolicyGrants { AgentThreadRead = true }.Permissions.Allows(Permission.AgentThreadAll));
        Assert.True(new PolicyGrants { AgentThreadAll = true, AgentThreadRead = true }.Permissions.Allows(Permission.AgentThreadAll));
    }

    [Fact]
    public void A_permission_that_does_not_exist_is_refused()
        => Assert.Equal("permission", Assert.Throws<ArgumentOutOfRangeException>(() => JoinPolicy.Grants.Permissions.Allows((Permission)99)).ParamName);

    [Fact]
    public void A_participants_permission_has_all_fields()
    {
        FullParticipantPermission permission = SpeakerPolicy.Grants.ToParticipantPermission();

        Assert.True(permission.CanSubscribe);
        Assert.True(permission.CanPublish);
        Assert.True(permission.CanPublishData);
        Assert.Equal(TrackSources.Microphone | TrackSources.ScreenShare, permission.CanPublishSources);
        Assert.False(permission.Hidden);
        Assert.False(permission.Recorder);
        Assert.True(permission.CanUpdateMetadata);
        Assert.False(permission.Agent);
        Assert.False(permission.CanSubscribeMetrics);
        Assert.False(permission.CanManageAgentSession);
        Assert.Equal(permission, SpeakerPolicy.Grants.ToParticipantPermission());
        Assert.NotEqual(permission, JoinPolicy.Grants.ToParticipantPermission());
    }

    [Fact]
    public void Its_JSON_is_the_protobuf_message_with_no_field_left_out()
    {
        Assert.Equal(
            """{"canSubscribe":true,"canPublish":true,"canPublishData":true,"canPublishSources":["MICROPHONE","SCREEN_SHARE"],"hidden":false,"recorder":false,"canUpdateMetadata":true,"agent":false,"canSubscribeMetrics":false,"canManageAgentSession":false}""",
            Parsed(SpeakerPolicy.Grants));
        Assert.Equal(
            """{"canSubscribe":true,"canPublish":true,"canPublishData":true,"canPublishSources":[],"hidden":false,"recorder":false,"canUpdateMetadata":false,"agent":false,"canSubscribeMetrics":false,"canManageAgentSession":false}""",
            Parsed(JoinPolicy.Grants));
        Assert.Equal(
            """{"canSubscribe":true,"canPublish":true,"canPublishData":true,"canPublishSources":["CAMERA","SCREEN_SHARE_AUDIO"],"hidden":true,"recorder":true,"canUpdateMetadata":true,"agent":true,"canSubscribeMetrics":true,"canManageAgentSession":true}""",
            Parsed(FullPolicy.Grants));
    }

    /// <summary>UpdateParticipant revokes a permission that the message leaves out.</summary>
    [Fact]
    public void Its_JSON_has_each_of_its_properties()
    {
        using JsonDocument document = JsonDocument.Parse(FullPolicy.Grants.ToParticipantPermission().ToJson());

        Assert.Equal(
            typeof(FullParticipantPermission).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
            document.RootElement.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    private static string Parsed(PolicyGrants grants)
    {
        using JsonDocument document = JsonDocument.Parse(grants.ToParticipantPermission().ToJson());
        return JsonSerializer.Serialize(document);
    }
}
