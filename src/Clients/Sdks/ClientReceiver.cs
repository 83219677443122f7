namespace GrantGen.Clients.Sdks;

/// <summary>The receiver of a call of a client SDK.</summary>
internal enum ClientReceiver
{
    /// <summary>The local participant.</summary>
    Participant,

    /// <summary>The local participant, or the room: SDKs have moved such methods from one to the other.</summary>
    ParticipantOrRoom,

    /// <summary>Any receiver: only LiveKit uses the name.</summary>
    AnyReceiver,

    /// <summary>A publication of another participant, by its type, since the name is common.</summary>
    Publication,

    /// <summary>The wrapper of an SDK that switches its own tracks.</summary>
    LocalMedia,

    /// <summary>The session of an SDK for agents.</summary>
    Session,

    /// <summary>A data track of another participant, by its type, since the name is common.</summary>
    DataTrack,

    /// <summary>The chat of Flutter's components.</summary>
    Chat,

    /// <summary>None: a function that is imported from LiveKit's package.</summary>
    Import,

    /// <summary>None: a component that is imported from LiveKit's package, as a tag.</summary>
    Component,

    /// <summary>None: a constructor, or a function whose name only LiveKit uses.</summary>
    Constructor,
}
