using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Tests.Report;

/// <summary>The options of a project. It records which of the global ones are read.</summary>
internal sealed class RecordedOptions(AnalyzerConfigOptionsProvider options) : AnalyzerConfigOptionsProvider
{
    private readonly GlobalRecorder _global = new(options.GlobalOptions);

    /// <summary>The keys that were read, in order.</summary>
    public IEnumerable<string> Read => _global.Read;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => _global;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options.GetOptions(tree);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options.GetOptions(textFile);

    private sealed class GlobalRecorder(AnalyzerConfigOptions options) : AnalyzerConfigOptions
    {
        public ConcurrentQueue<string> Read { get; } = [];

        public override IEnumerable<string> Keys => options.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            Read.Enqueue(key);
            return options.TryGetValue(key, out value);
        }
    }
}
