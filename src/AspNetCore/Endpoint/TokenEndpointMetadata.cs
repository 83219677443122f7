namespace GrantGen.AspNetCore;

/// <summary>Metadata that marks the token endpoints for the checks at startup.</summary>
/// <param name="Policy">The endpoint's policy; null where each decision names one.</param>
internal sealed record TokenEndpointMetadata(MintDelegate? Policy);
