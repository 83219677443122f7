using System.Text;
using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1011: a constant is longer than the server takes.</summary>
internal sealed class ConstantOverLimitRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ConstantOverLimit,
        "Constant exceeds a limit of the server",
        "{1} of policy '{0}' has {4}{2} bytes of UTF-8, and the server accepts at most {3}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ConstantOverLimit));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override bool IsSignatureKnown => true;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        foreach ((DeclarationPlace place, string? text, int holes, int limit) in new[]
        {
            (DeclarationPlace.Of(GrantTable.Room), policy.Room?.Literal, policy.Room?.HoleCount ?? 0, limits.RoomNameBytes),
            (DeclarationPlace.Of(GrantTable.DestinationRoom), policy.DestinationRoom?.Literal, policy.DestinationRoom?.HoleCount ?? 0, limits.RoomNameBytes),
            (new DeclarationPlace(WellKnownNames.RoomConfigAttribute, "Metadata"), policy.RoomConfig?.Metadata, 0, limits.MetadataBytes),
        })
        {
            // The value of a hole is never empty, so each hole needs a byte at least.
            int size = text is null ? 0 : Encoding.UTF8.GetByteCount(text) + holes;
            if (size > limit)
            {
                yield return new DeclarationFinding(place, policy.Type.DisplayName, place.Property ?? "", size, limit, holes > 0 ? "at least " : "");
            }
        }
    }
}
