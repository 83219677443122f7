using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.TestKit;

/// <summary>Passes the options of a project to the generator and the analyzers, as the compiler does.</summary>
internal sealed class ConfigOptionsProvider(ConfigFiles files) : AnalyzerConfigOptionsProvider
{
    private readonly Options _global = new(files.Set.GlobalConfigOptions.AnalyzerOptions);

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ForPath(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ForPath(textFile.Path);

    private Options ForPath(string path) => new(files.Set.GetOptionsForSourcePath(ConfigFiles.Rooted(path)).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
