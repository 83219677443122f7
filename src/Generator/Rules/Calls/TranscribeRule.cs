using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2006: a transcription is published by a participant that is no agent (livekit/livekit pkg/rtc/participant.go).
/// </summary>
internal sealed class TranscribeRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.Transcribe,
        "Transcription without Agent",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server forwards transcriptions of agents only",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.Transcribe));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.TranscribeAcrossTypes,
        "Transcription without Agent, tied across types",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server forwards transcriptions of agents only",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.TranscribeAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.Transcribe;
}
