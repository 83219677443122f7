using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>What Roslyn knows of a document and does not show.</summary>
internal static class TextDocumentExtensions
{
    /// <summary>The kind, by which a provider declares what it fixes.</summary>
    public static TextDocumentKind Kind(this TextDocument document) =>
        document is Document ? TextDocumentKind.Document : TextDocumentKind.AdditionalDocument;
}
