using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Finds the attribute of the policy that a diagnostic about a call names.</summary>
internal static class PolicyFinder
{
    public static async Task<(DocumentId Document, Microsoft.CodeAnalysis.Text.TextSpan Span)?> FindAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count > 0
            && diagnostic.AdditionalLocations[0] is { SourceTree: { } tree, SourceSpan: var span }
            && (solution.GetDocumentId(tree) ?? solution.GetDocumentIdsWithFilePath(tree.FilePath).FirstOrDefault()) is { } document)
        {
            return (document, span);
        }

        // A policy of another project has no location in the compilation that is analysed.
        if (!diagnostic.Properties.TryGetValue(PermissionAnalyzer.PolicyProperty, out string? policy)
            || !diagnostic.Properties.TryGetValue(PermissionAnalyzer.AssemblyProperty, out string? assembly)
            || policy is null)
        {
            return null;
        }

        foreach (Project project in solution.Projects.Where(project => project.AssemblyName == assembly))
        {
            Compilation? compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            SyntaxReference? reference = compilation?.Assembly.GetTypeByMetadataName(policy)?.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference;
            if (reference is not null && solution.GetDocumentId(reference.SyntaxTree) is { } declaring)
            {
                return (declaring, reference.Span);
            }
        }

        return null;
    }
}
