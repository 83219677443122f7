using GrantGen.Generator.Approval;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.CodeFixes.Approval;

/// <summary>The approved file as a document of a project.</summary>
/// <param name="Document">The document.</param>
/// <param name="Framework">The target framework of the project; null if it is unknown.</param>
internal sealed record ApprovedDocument(TextDocument Document, string? Framework)
{
    /// <summary>Finds the file; null if the project has none.</summary>
    public static ApprovedDocument? Find(Project project, CancellationToken cancellationToken)
        => ApprovalProject.TryCreate(project.AnalyzerOptions, cancellationToken) is { File: { } file } approval
            && project.AdditionalDocuments.FirstOrDefault(document => (document.FilePath ?? document.Name) == file.Path) is { } document
                ? new ApprovedDocument(document, approval.Framework)
                : null;

    /// <summary>
    /// Edits the text. Only the lines of the edit change, so that a second edit that was offered beside this one does not undo it, and
    /// the encoding with its byte order mark is kept (dotnet/roslyn#69689).
    /// </summary>
    public async Task<Solution> EditAsync(Func<string, string> edit, CancellationToken cancellationToken)
    {
        SourceText text = await Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string before = text.ToString();
        string after = edit(before);
        int start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        int end = 0;
        while (end < before.Length - start && end < after.Length - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        TextChange change = new(TextSpan.FromBounds(start, before.Length - end), after.Substring(start, after.Length - start - end));
        return Document.Project.Solution.WithAdditionalDocumentText(Document.Id, text.WithChanges(change));
    }
}
