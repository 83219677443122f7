namespace GrantGen.NetStandardLibrary
{
    /// <summary>A policy without arguments.</summary>
    [RoomPolicy]
    public partial class JoinPolicy
    {
    }

    /// <summary>A constant room and several grants.</summary>
    [RoomPolicy(Room = "lobby", CanPublish = false, CanUpdateOwnMetadata = true, Ttl = "1h")]
    public partial struct LobbyPolicy
    {
    }

    /// <summary>Non-ASCII text, which the generator writes as bytes before C# 11, in a template with literal braces.</summary>
    [RoomPolicy(Room = "会议室-{{{hall}}}-\"{class}\"", RoomPreset = "预设🎧", CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare)]
    public static partial class TemplatePolicy
    {
    }

    /// <summary>A token of the server APIs.</summary>
    [RoomPolicy(RoomJoin = false, RoomAdmin = true, DestinationRoom = "overflow-{hall}", RoomCreate = true)]
    [SipGrant(Call = true)]
    public partial record MovePolicy
    {
    }

    /// <summary>A room configuration, in a policy that is a nested type.</summary>
    public static partial class Outer<TTenant>
    {
        /// <summary>The policy.</summary>
        [RoomPolicy(Room = "configured", Kind = ParticipantKind.Agent, Agent = false)]
        [RoomConfig(EmptyTimeout = 60, Metadata = "{\"k\":\"v\"}", SyncStreams = true)]
        [AgentDispatch("greeter", Metadata = "é")]
        [AgentDispatch("scribe")]
        public partial class ConfiguredPolicy
        {
        }
    }
}
