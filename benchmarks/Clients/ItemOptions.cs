using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Benchmarks.Clients;

/// <summary>The metadata that the package's targets add to every file.</summary>
internal sealed class ItemOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new([]);

    private readonly Values _client = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["build_metadata.AdditionalFiles.GrantGenClient"] = "true",
        ["build_metadata.AdditionalFiles.GrantGenPolicy"] = "ViewerPolicy",
    });

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _client;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
