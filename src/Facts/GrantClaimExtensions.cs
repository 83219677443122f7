namespace GrantGen.Facts;

/// <summary>Facts about a claim.</summary>
internal static class GrantClaimExtensions
{
    /// <summary>The name of the claim in the token.</summary>
    public static string ToWireName(this GrantClaim claim) => claim switch
    {
        GrantClaim.Sip => "sip",
        GrantClaim.Agent => "agent",
        GrantClaim.Inference => "inference",
        GrantClaim.Observability => "observability",
        GrantClaim.AgentEndpoint => "agentEndpoint",
        GrantClaim.AgentThread => "agentThread",
        _ => "video",
    };
}
