namespace GrantGen.Generator.Rules.Calls;

/// <summary>A position in a source file of the analyzed project.</summary>
/// <param name="Path">The path of the file, as it was passed to the compiler.</param>
/// <param name="Start">The index of a character in the file.</param>
internal sealed record SourcePosition(string Path, int Start);
