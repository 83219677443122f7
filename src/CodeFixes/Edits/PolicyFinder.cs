using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Finds the attribute of the policy that a diagnostic about a call names.</summary>
internal static class PolicyFinder
{
    public static async Task<(DocumentId Document, Microsoft.CodeAnalysis.Text.TextSpan Span)?> FindAsync(Solution solution, Diagnostic diagnostic,
        PolicyReference? policy, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count > 0
            && diagnostic.AdditionalLocations[0] is { SourceTree: { } tree, SourceSpan: var span }
            && (solution.GetDocumentId(tree) ?? solution.GetDocumentIdsWithFilePath(tree.FilePath).FirstOrDefault()) is { } document)
        {
            return (document, span);
        }

        // A policy of another project has no location in the compilation that is analysed.
        if (policy is null)
        {
            return null;
        }

        foreach (Project project in solution.Projects.Where(project => project.AssemblyName == policy.AssemblyName))
        {
            Compilation? compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            SyntaxReference? reference = compilation?.Assembly.GetTypeByMetadataName(policy.MetadataName)?.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference;
            if (reference is not null && solution.GetDocumentId(reference.SyntaxTree) is { } declaring)
            {
                return (declaring, reference.Span);
            }
        }

        return null;
    }
}
