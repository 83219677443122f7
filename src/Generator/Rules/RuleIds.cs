namespace GrantGen.Generator.Rules;

/// <summary>The IDs of the rules, except those of the rows of <c>PermissionTable</c>. An ID never changes its meaning.</summary>
internal static class RuleIds
{
    public const string Report = "GG0099";
    public const string NotPartial = "GG1001";
    public const string CannotGenerate = "GG1002";
    public const string InvalidTtl = "GG1003";
    public const string LongLivedJoinToken = "GG1004";
    public const string MalformedRoomTemplate = "GG1005";
    public const string SourcesWithoutPublish = "GG1006";
    public const string ParticipantGrantWithoutJoin = "GG1007";
    public const string DestinationWithoutAdmin = "GG1008";
    public const string ServerGrantInJoinToken = "GG1009";
    public const string HiddenPublisher = "GG1010";
    public const string ConstantOverLimit = "GG1011";
    public const string MemberConflict = "GG1012";
    public const string EmptySources = "GG1013";
    public const string DerivedPolicy = "GG1014";
    public const string UnfilledMetadata = "GG1015";
    public const string TouchingHoles = "GG1016";
    public const string ArgumentOverLimit = "GG2008";
    public const string UsesPolicyTarget = "GG2009";
    public const string UnusedPermission = "GG2110";
    public const string UntiedUse = "GG2111";
    public const string DecisionMismatch = "GG2201";
    public const string UnusablePolicy = "GG2202";
    public const string ServerTokenEndpoint = "GG2203";
    public const string UnregisteredAgent = "GG2301";
    public const string ExistingRoom = "GG2302";
    public const string SecretInSource = "GG3001";
    public const string ConstantIdentity = "GG3002";
    public const string UnknownSource = "GG3003";
    public const string JoinWithoutRoom = "GG3004";
    public const string ImplicitDataPermission = "GG3005";
    public const string ConvertibleGrants = "GG3006";
    public const string PartialPermission = "GG3007";
    public const string LongLivedHandWrittenToken = "GG3008";
    public const string ServerGrantInHandWrittenToken = "GG3009";
    public const string IneffectiveHandWrittenGrant = "GG3010";
    public const string UnknownGrant = "GG3011";
    public const string UnusableTokenTime = "GG3012";
    public const string HandWrittenConstantOverLimit = "GG3013";
    public const string NotApproved = "GG4001";
    public const string WiderThanApproved = "GG4002";
    public const string DiffersFromApproved = "GG4003";
    public const string ApprovedPolicyMissing = "GG4004";
    public const string UnreadableApprovedLine = "GG4005";
    public const string ForbiddenGrant = "GG4010";
    public const string InvalidClientItem = "GG5009";
    public const string UnusedByClients = "GG5010";
}
