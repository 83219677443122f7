namespace GrantGen.Facts;

/// <summary>One row of <see cref="GrantTable"/>.</summary>
/// <param name="Claim">The claim that the grant is a field of.</param>
/// <param name="WireName">The field's name in the token.</param>
/// <param name="Property">The property of the attribute that states it.</param>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Default">The server's default for an absent flag; null if it follows from another grant.</param>
/// <param name="Scope">The scope.</param>
/// <param name="DisplayText">Completes "its holder may …".</param>
internal sealed record Grant(
    GrantClaim Claim,
    string WireName,
    string Property,
    GrantKind Kind,
    bool? Default,
    GrantScope Scope,
    string DisplayText)
{
    /// <summary>The origin of the row.</summary>
    public FactOrigin Origin { get; init; } = FactOrigins.Grants;

    /// <summary>Whether a policy can state it. A grant that LiveKit has removed is only read from tokens.</summary>
    public bool IsMinted { get; init; } = true;

    /// <summary>Whether its value is text: a string or a list of strings.</summary>
    public bool IsText => Kind is GrantKind.Text or GrantKind.Texts;

    /// <summary>The metadata name of the attribute that carries <see cref="Property"/>.</summary>
    public string AttributeName => Claim switch
    {
        GrantClaim.Sip => WellKnownNames.SipGrantAttribute,
        GrantClaim.Agent => WellKnownNames.AgentGrantAttribute,
        GrantClaim.Inference => WellKnownNames.InferenceGrantAttribute,
        GrantClaim.Observability => WellKnownNames.ObservabilityGrantAttribute,
        GrantClaim.AgentEndpoint => WellKnownNames.AgentEndpointGrantAttribute,
        GrantClaim.AgentThread => WellKnownNames.AgentThreadGrantAttribute,
        _ => WellKnownNames.RoomPolicyAttribute,
    };

    /// <summary>The name of the claim in the token.</summary>
    public string ClaimName => Claim.ToWireName();

    /// <summary>The property of <c>PolicyGrants</c> that holds the value: prefixed with the claim's name unless the claim is <c>video</c>.</summary>
    public string GrantsProperty => Claim == GrantClaim.Video ? Property : Claim + Property;
}
