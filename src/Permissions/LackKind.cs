namespace GrantGen.Permissions;

/// <summary>The ways in which a policy can fail a call.</summary>
internal enum LackKind
{
    UpdateOwnMetadata,
    Publish,
    PublishData,
    Subscribe,
    SourceNotStated,
    Transcribe,
    ServerGrant,
}
