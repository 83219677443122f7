using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>Members of Roslyn's documents that are not public.</summary>
internal static class TextDocumentExtensions
{
    /// <summary>The kind of document, which a provider declares for its fixes.</summary>
    public static TextDocumentKind Kind(this TextDocument document) =>
        document is Document ? TextDocumentKind.Document : TextDocumentKind.AdditionalDocument;
}
