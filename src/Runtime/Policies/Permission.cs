namespace GrantGen;

/// <summary>A permission: what the server lets the holder of a token do after it has applied its defaults.</summary>
public enum Permission
{
    /// <summary>Publish a track, from any source.</summary>
    Publish,

    /// <summary>Publish a track of the camera.</summary>
    PublishCamera,

    /// <summary>Publish a track of the microphone.</summary>
    PublishMicrophone,

    /// <summary>Publish a track of a shared screen.</summary>
    PublishScreenShare,

    /// <summary>Publish a track of a shared screen's audio.</summary>
    PublishScreenShareAudio,

    /// <summary>Publish data: packets, chat, streams, DTMF, RPC.</summary>
    PublishData,

    /// <summary>Subscribe to tracks of others.</summary>
    Subscribe,

    /// <summary>Receive the metrics of others.</summary>
    SubscribeMetrics,

    /// <summary>Change the participant's own name, metadata and attributes.</summary>
    UpdateOwnMetadata,

    /// <summary>Manage agent sessions.</summary>
    ManageAgentSession,

    /// <summary>Moderate the token's room, by the server's API: <c>roomAdmin</c>.</summary>
    RoomAdmin,

    /// <summary>Create and delete rooms, by the server's API: <c>roomCreate</c>.</summary>
    RoomCreate,

    /// <summary>List rooms, by the server's API: <c>roomList</c>.</summary>
    RoomList,

    /// <summary>Start and stop egress, by the server's API: <c>roomRecord</c>.</summary>
    RoomRecord,

    /// <summary>Manage ingress, by the server's API: <c>ingressAdmin</c>.</summary>
    IngressAdmin,

    /// <summary>Manage SIP trunks and dispatch rules, by the server's API: <c>sip.admin</c>.</summary>
    SipAdmin,

    /// <summary>Place SIP calls, by the server's API: <c>sip.call</c>.</summary>
    SipCall,

    /// <summary>Register as an agent's worker, which gets jobs of every room: <c>agent</c>.</summary>
    Agent,

    /// <summary>Manage cloud agents: <c>agent.admin</c>.</summary>
    AgentAdmin,

    /// <summary>Manage agent simulations: <c>agent.simulationAdmin</c>.</summary>
    AgentSimulationAdmin,

    /// <summary>Manage the agent dispatch queue: <c>agent.dispatchAdmin</c>.</summary>
    AgentDispatchAdmin,

    /// <summary>Call HTTP endpoints of agents, of every one or of those that the grant names: <c>agentEndpoint.call</c>.</summary>
    AgentEndpointCall,

    /// <summary>Reach every agent thread of the project: <c>agentThread.all</c>.</summary>
    AgentThreadAll,

    /// <summary>Use the inference gateway: <c>inference.perform</c>.</summary>
    InferencePerform,

    /// <summary>Write observability data: <c>observability.write</c>.</summary>
    ObservabilityWrite,

    /// <summary>Stay hidden from the other participants: <c>hidden</c>.</summary>
    Hidden,

    /// <summary>Mark the room as being recorded: <c>recorder</c>.</summary>
    Recorder,
}
