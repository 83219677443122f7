namespace GrantGen.Permissions;

/// <summary>What a call needs of the policy that it runs under. What that means is told by <see cref="PermissionEvaluator"/>.</summary>
internal enum Need
{
    /// <summary>To change the own name, metadata or attributes.</summary>
    UpdateOwnMetadata,

    /// <summary>To publish a track.</summary>
    Publish,

    /// <summary>To publish data: packets, chat, streams, DTMF, RPC.</summary>
    PublishData,

    /// <summary>To subscribe to the tracks of others.</summary>
    Subscribe,

    /// <summary>To publish transcriptions.</summary>
    Transcribe,

    /// <summary>A grant of the server's API, which the call names. Nobody's default gives one.</summary>
    ServerGrant,
}
