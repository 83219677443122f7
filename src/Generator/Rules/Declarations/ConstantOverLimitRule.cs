using System.Text;
using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1011: a constant is longer than the server accepts, or is a value that the server drops.</summary>
internal sealed class ConstantOverLimitRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ConstantOverLimit,
        "Constant exceeds a limit of the server",
        "{1} of policy '{0}' {2}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ConstantOverLimit),
        helpLinkUri: RulePages.Link(RuleIds.ConstantOverLimit));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override bool IsSignatureKnown => true;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        foreach ((AttributeArgumentLocation place, string? fault) in Faults(policy, limits))
        {
            if (fault is not null)
            {
                yield return new DeclarationFinding(place, policy.Type.DisplayName, place.Property ?? "", fault);
            }
        }
    }

    private static IEnumerable<(AttributeArgumentLocation Place, string? Fault)> Faults(PolicyModel policy, PolicyLimits limits)
    {
        yield return (AttributeArgumentLocation.ForGrant(GrantTable.Room),
            FaultOfSize(policy.Room?.Literal, limits.RoomNameBytes, policy.Room?.HoleCount ?? 0));
        yield return (AttributeArgumentLocation.ForGrant(GrantTable.DestinationRoom),
            FaultOfSize(policy.DestinationRoom?.Literal, limits.RoomNameBytes, policy.DestinationRoom?.HoleCount ?? 0));
        yield return (new AttributeArgumentLocation(WellKnownNames.RoomConfigAttribute, "Metadata"),
            FaultOfSize(policy.RoomConfig?.Metadata, limits.MetadataBytes));
        yield return (new AttributeArgumentLocation(WellKnownNames.RoomConfigAttribute, "Tags"), FaultOfEntries(policy.RoomConfig?.Tags));
        foreach (RoomTemplate deployment in policy.TextsOf(GrantTable.AgentEndpointDeployment))
        {
            yield return (AttributeArgumentLocation.ForGrant(GrantTable.AgentEndpointDeployment), AgentDeployment.FaultOf(deployment.Literal));
        }

        for (int i = 0; i < policy.Agents.Count; i++)
        {
            AgentDispatchModel agent = policy.Agents[i];
            yield return (new AttributeArgumentLocation(WellKnownNames.AgentDispatchAttribute, "Deployment", i),
                AgentDeployment.FaultOf(agent.Deployment ?? ""));
            yield return (new AttributeArgumentLocation(WellKnownNames.AgentDispatchAttribute, "Attributes", i), FaultOfEntries(agent.Attributes));
        }
    }

    private static string? FaultOfSize(string? text, int limit, int holes = 0)
    {
        // The value of a hole is never empty, so each hole needs a byte at least.
        int size = text is null ? 0 : Encoding.UTF8.GetByteCount(text) + holes;
        return size > limit
            ? FormattableString.Invariant($"has {(holes > 0 ? "at least " : "")}{size} bytes of UTF-8, and the server accepts at most {limit}")
            : null;
    }

    private static string? FaultOfEntries(IEnumerable<KeyValueText>? entries)
        => entries?.FirstOrDefault(entry => entry.Fault is not null) is { } entry ? $"has the entry '{entry.Text}', which {entry.Fault}" : null;
}
