using GrantGen.Clients.Languages;
using GrantGen.Generator.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5009: a client's file names a type that is not a policy, or its language is unknown, so nothing in it is checked.</summary>
internal static class InvalidClientItemRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.InvalidClientItem,
        "Client file cannot be analyzed",
        "GrantGenClient '{0}' cannot be analyzed, so calls that the server will reject are not found: {1}",
        RuleCategories.Client,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.InvalidClientItem),
        helpLinkUri: RulePages.Link(RuleIds.InvalidClientItem));

    /// <summary>Whether the build proposes policies (<c>grantgen propose</c>): then files without a policy are expected.</summary>
    public static bool IsProposed(AnalyzerOptions options)
        => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.GrantGenProposing", out string? value) && value == "true";

    /// <summary>The error of an item; null if it is valid.</summary>
    public static (string Item, string Reason)? Check(ClientItem item, ClientProject project, CancellationToken cancellationToken)
    {
        if (ClientLanguages.FindByPath(item.Text.Path) is null)
        {
            return (NameOf(item),
                $"its extension is not one of {string.Join(" ", ClientLanguages.ByEnding.Keys.OrderBy(ending => ending, StringComparer.Ordinal))}");
        }

        if (item.PolicyNames.Count == 0)
        {
            return (NameOf(item), "its item has no Policy");
        }

        foreach (string policy in item.PolicyNames)
        {
            if (project.Policy(policy, cancellationToken) is null)
            {
                return (NameOf(item),
                    $"no type named '{policy}' has [RoomPolicy]" + (project.NearestPolicy(policy, cancellationToken) is { } near
                        ? $" (did you mean '{near}'?)"
                        : ""));
            }
        }

        return null;
    }

    private static string NameOf(ClientItem item) => item.Text.Path.Substring(item.Text.Path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
