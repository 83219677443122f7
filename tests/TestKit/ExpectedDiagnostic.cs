using Microsoft.CodeAnalysis.Text;

namespace GrantGen.TestKit;

/// <summary>A diagnostic that the markup of a source expects.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The span in the text without its markup.</param>
public sealed record ExpectedDiagnostic(string Id, string Path, TextSpan Span);
