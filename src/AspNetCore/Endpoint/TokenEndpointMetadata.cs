namespace GrantGen.AspNetCore;

/// <summary>Metadata by which the checks at startup find the token endpoints.</summary>
/// <param name="Policy">The endpoint's policy; null where each decision names one.</param>
internal sealed record TokenEndpointMetadata(MintDelegate? Policy);
