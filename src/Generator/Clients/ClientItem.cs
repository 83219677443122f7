using GrantGen.Clients.CallArguments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Clients;

/// <summary>A file that the project passes as a client's: a <c>GrantGenClient</c> item.</summary>
/// <param name="Text">The file.</param>
/// <param name="PolicyNames">The full metadata names of the possible policies of its tokens.</param>
internal sealed record ClientItem(AdditionalText Text, IReadOnlyList<string> PolicyNames)
{
    /// <summary>The metadata with which the package's targets mark the files.</summary>
    public const string ClientKey = "build_metadata.AdditionalFiles.GrantGenClient";

    /// <summary>
    /// The metadata in which the targets pass the item's <c>Policy</c>: with bars, since a value of a configuration file ends at a semicolon.
    /// </summary>
    public const string PolicyKey = "build_metadata.AdditionalFiles.GrantGenPolicy";

    private static readonly char[] s_separators = { '|', ';' };

    /// <summary>The location of a part of the file.</summary>
    /// <param name="span">The part of the text.</param>
    /// <param name="text">The text that was read.</param>
    public Location LocationOf(SourceSpan span, SourceText text)
    {
        TextSpan part = new(span.Start, span.Length);
        return Location.Create(Text.Path, part, text.Lines.GetLinePositionSpan(part));
    }

    /// <summary>The item of a file; null if it is not a client's.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">Its metadata.</param>
    /// <param name="known">The names that were parsed from each value of <c>Policy</c> so far: thousands of files can have the same value.</param>
    public static ClientItem? TryCreate(AdditionalText text, AnalyzerConfigOptionsProvider options, Dictionary<string, IReadOnlyList<string>> known)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(text);
        if (!metadata.TryGetValue(ClientKey, out string? mark) || !string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string policies = metadata.TryGetValue(PolicyKey, out string? value) ? value : "";
        if (!known.TryGetValue(policies, out IReadOnlyList<string>? names))
        {
            names = policies.Split(s_separators).Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            known.Add(policies, names);
        }

        return new ClientItem(text, names);
    }
}
