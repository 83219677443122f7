namespace GrantGen.Permissions;

/// <summary>The IDs of the rules of <see cref="PermissionTable"/>. An ID never changes its meaning.</summary>
internal static class PermissionRuleIds
{
    public const string UpdateOwnMetadata = "GG2001";
    public const string PublishTrack = "GG2002";
    public const string PublishData = "GG2003";
    public const string Subscribe = "GG2004";
    public const string SourceNotStated = "GG2005";
    public const string Transcribe = "GG2006";
    public const string ServerGrant = "GG2007";
    public const string UpdateOwnMetadataAcrossTypes = "GG2101";
    public const string PublishTrackAcrossTypes = "GG2102";
    public const string PublishDataAcrossTypes = "GG2103";
    public const string SubscribeAcrossTypes = "GG2104";
    public const string SourceNotStatedAcrossTypes = "GG2105";
    public const string TranscribeAcrossTypes = "GG2106";
    public const string ServerGrantAcrossTypes = "GG2107";
    public const string ClientUpdateOwnMetadata = "GG5001";
    public const string ClientPublishTrack = "GG5002";
    public const string ClientPublishData = "GG5003";
    public const string ClientSubscribe = "GG5004";
    public const string ClientSourceNotStated = "GG5005";
}
