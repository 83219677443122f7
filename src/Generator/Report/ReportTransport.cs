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
    private const string Key = "build_property.GrantGenReport";

    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.Report,
        "Report of the policies",
        "{0}",
        RuleCategories.Report,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/grantgen/grantgen/blob/main/docs/report.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Whether the build requests the report.</summary>
    public static bool IsWanted(AnalyzerOptions options)
        => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Key, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports it if the build requests it.</summary>
    public static void Report(CompilationAnalysisContext context, CompilationFlowAnalysis? facts)
    {
        if (!IsWanted(context.Options))
        {
            return;
        }

        ProjectReport report = new ReportBuilder(context.Compilation, context.Options, context.CancellationToken).Build(facts);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            Location.None,
            ImmutableDictionary<string, string?>.Empty.Add("grantgenJson", Encode(ReportJson.Write(report))).Add("grantgenHtml", Encode(ReportHtml.Write(report))),
            report.Summary));
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
