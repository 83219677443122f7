using GrantGen.Clients;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Uses;
using GrantGen.Facts;
using GrantGen.Generator.Clients;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>
/// GG5010: a policy grants a permission that neither its client files nor the tied code of the project use. If a file
/// cannot be read, or has a method of that name on an unknown receiver, nothing is reported.
/// </summary>
internal static class UnusedByClientsRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnusedByClients,
        "Permission is granted and used by no client file",
        ClientMessages.UnusedPermission,
        RuleCategories.Client,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UnusedByClients),
        helpLinkUri: RulePages.Link(RuleIds.UnusedByClients),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Reports the grants of the policies that client files name.</summary>
    /// <param name="context">The context that receives the reports.</param>
    /// <param name="project">The client files.</param>
    /// <param name="usedInCode">The rights of a policy that the code of the project can use.</param>
    public static void Report(CompilationAnalysisContext context, ClientProject project, Func<INamedTypeSymbol, UsedRights> usedInCode)
    {
        Dictionary<string, UsedRights> used = new(StringComparer.Ordinal);
        HashSet<string> unknown = new(StringComparer.Ordinal);
        foreach (ClientItem item in project.Items)
        {
            ClientLanguage? language = ClientLanguages.FindByPath(item.Text.Path);
            ClientFile? file = language is not null && item.Text.GetText(context.CancellationToken) is { } text
                ? ClientFileCache.GetOrParse(text, language)
                : null;
            foreach (string name in item.PolicyNames)
            {
                if (file is null)
                {
                    unknown.Add(name);
                }

                if (!used.TryGetValue(name, out UsedRights? rights))
                {
                    used.Add(name, rights = new UsedRights());
                }

                AddUses(rights, item.Text.Path, file, project);
            }
        }

        foreach (string name in used.Keys.Where(name => !unknown.Contains(name)).OrderBy(name => name, StringComparer.Ordinal))
        {
            if (project.Policy(name, context.CancellationToken) is not { } policy)
            {
                continue;
            }

            // Permissions that the project's own code can use stay, too.
            used[name].UnionWith(usedInCode(policy.Type));
            foreach ((Grant grant, PermissionInfo permission) in PermissionTable.CallGrants)
            {
                if (!used[name].Contains(permission) && CallGrants.GetLocation(policy.Model, policy.Type, grant, context.Compilation) is { } place)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, null, UsedPermissions.ToProperties(used[name].Rights, policy.Model.Sources),
                        policy.Type.Name, grant.Property));
                }
            }
        }
    }

    /// <summary>Adds the calls of a file, also those whose receiver is of unknown origin.</summary>
    private static void AddUses(UsedRights rights, string path, ClientFile? file, ClientProject project)
    {
        if (file is null)
        {
            return;
        }

        foreach (ClientUse use in file.Uses.Where(use => !use.DependsOnTree || project.Tree.IsPossibleCall(path, use)).Concat(file.UncertainUses))
        {
            rights.Add(use.Call.Permission, null, use.Source);
        }

        foreach (PermissionInfo permission in file.PossiblePermissions)
        {
            rights.AddPossible(permission);
        }
    }
}
