using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1012: the policy type has a member that conflicts with a generated one, its own or that of a copied file.</summary>
internal sealed class MemberConflictRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.MemberConflict,
        "Member conflicts with a generated one",
        "Policy '{0}' gets no token factory, because {1}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.MemberConflict),
        helpLinkUri: RulePages.Link(RuleIds.MemberConflict));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        // One message for each copied file, regardless of the number of its members.
        HashSet<string> files = new(StringComparer.Ordinal);
        foreach (MemberConflict conflict in policy.Type.Conflicts)
        {
            if (conflict.CopiedFile is null)
            {
                yield return Finding(policy, $"'{conflict.Name}' is the name of a generated member");
            }
            else if (files.Add(conflict.CopiedFile))
            {
                yield return Finding(policy,
                    $"'{conflict.CopiedFile}' is a copy of a generated file and is compiled as well; delete it, or exclude it from the compilation");
            }
        }
    }

    private static DeclarationFinding Finding(PolicyModel policy, string cause) => new(AttributeArgumentLocation.TypeName, policy.Type.DisplayName, cause);
}
