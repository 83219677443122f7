namespace GrantGen;

/// <summary>What the server lets a participant do once the defaults are applied.</summary>
public enum Permission
{
    /// <summary>Publish a track, from whatever source.</summary>
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

    /// <summary>Change the own name, metadata and attributes.</summary>
    UpdateOwnMetadata,

    /// <summary>Manage agent sessions.</summary>
    ManageAgentSession,
}
