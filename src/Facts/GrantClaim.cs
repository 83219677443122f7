namespace GrantGen.Facts;

/// <summary>The claim of the token that a grant is a field of.</summary>
internal enum GrantClaim
{
    Video,
    Sip,
    Agent,
    Inference,
    Observability,
    AgentEndpoint,
    AgentThread,
}
