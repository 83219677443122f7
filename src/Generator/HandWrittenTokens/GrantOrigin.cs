using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// The origin of grants to which a use can be tied: a policy, a policy as one call narrows it, or hand-written grants, which are an
/// anonymous policy. There is one instance for each in a compilation, so that origins are compared by reference.
/// </summary>
internal sealed class GrantOrigin
{
    /// <summary>A policy.</summary>
    public GrantOrigin(INamedTypeSymbol type, PolicyModel model)
    {
        Type = type;
        Model = model;
        Grants = model;
        Name = type.Name;
        SortKey = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Declaration = type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference;
    }

    /// <summary>Grants that are written by hand.</summary>
    public GrantOrigin(HandWrittenGrants grants)
    {
        HandWritten = grants;
        Grants = grants;
        string type = grants.Claim == GrantClaim.Sip ? "SIPGrants" : "VideoGrants";
        Name = grants.Member.Length == 0 ? type : $"{type} in {grants.Member}";
        Declaration = grants.Syntax.GetReference();
        SortKey = $"{Declaration.SyntaxTree.FilePath} {Declaration.Span.Start:D10}";
    }

    /// <summary>A policy whose token is narrowed where it is minted.</summary>
    public GrantOrigin(GrantOrigin policy, IReadOnlyList<Grant> denied, SyntaxNode narrowing)
    {
        Type = policy.Type;
        Model = policy.Model;
        Unnarrowed = policy;
        Grants = new NarrowedGrants(policy.Grants, denied);
        Name = $"{policy.Name} narrowed by {string.Join(", ", denied.Select(grant => $"{grant.Property} = false"))}";
        Declaration = narrowing.GetReference();
        SortKey = $"{policy.SortKey} {Declaration.SyntaxTree.FilePath} {Declaration.Span.Start:D10}";
    }

    /// <summary>The type that declares the policy; null for grants that are written by hand.</summary>
    public INamedTypeSymbol? Type { get; }

    /// <summary>The model of the policy; null for hand-written grants.</summary>
    public PolicyModel? Model { get; }

    /// <summary>The grants that are written by hand; null for a policy.</summary>
    public HandWrittenGrants? HandWritten { get; }

    /// <summary>The policy itself, if its token is narrowed where it is minted; null otherwise.</summary>
    public GrantOrigin? Unnarrowed { get; }

    /// <summary>The grants.</summary>
    public IStatedGrants Grants { get; }

    /// <summary>Its name in messages.</summary>
    public string Name { get; }

    /// <summary>The attribute that declares it, or the grants themselves; null in another assembly.</summary>
    public SyntaxReference? Declaration { get; }

    /// <summary>The sort key, so that the order does not depend on which policy was found first.</summary>
    public string SortKey { get; }
}
