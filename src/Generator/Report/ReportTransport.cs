using System.Collections.Immutable;
using System.Text;
using GrantGen.Generator.Rules;
using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Report;

/// <summary>
/// Carries the report out of the compiler as properties of a diagnostic, which the compiler writes into its error log: analyzers do not
/// touch the disk (RS1035). Nothing is collected unless the build requests it.
/// </summary>
internal static class ReportTransport
{
    private const string ReportKey = "build_property.GrantGenReport";

    /// <summary>Set by a configuration file of the package (GrantGen.Totals.globalconfig), in builds that print the totals.</summary>
    private const string TotalsKey = "build_property.GrantGenTotals";

    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Report,
        "Report of the policies",
        "{0}",
        RuleCategories.Report,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/grantgen/grantgen/blob/main/docs/report.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Whether the build requests the report, or the line with its totals.</summary>
    public static bool IsWanted(AnalyzerOptions options) => IsSet(options, ReportKey) || IsSet(options, TotalsKey);

    /// <summary>Reports it if the build requests it: the totals as the message, and the report as properties.</summary>
    public static void Report(CompilationAnalysisContext context, CompilationFlowAnalysis? facts)
    {
        if (!IsWanted(context.Options))
        {
            return;
        }

        ProjectReport report = new ReportBuilder(context.Compilation, context.Options, context.CancellationToken).Build(facts);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (IsSet(context.Options, ReportKey))
        {
            properties = properties.Add("grantgenJson", Encode(ReportJson.Write(report))).Add("grantgenHtml", Encode(ReportHtml.Write(report)));
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, properties, report.Summary));
    }

    private static bool IsSet(AnalyzerOptions options, string key)
        => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(key, out string? value)
            && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
