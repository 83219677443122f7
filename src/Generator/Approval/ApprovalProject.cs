using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Approval;

/// <summary>The settings of a project for approved policies: its file, and its properties. Immutable and thread-safe.</summary>
internal sealed class ApprovalProject
{
    /// <summary>The metadata with which the package's targets mark the file next to the project. No other file of that name counts.</summary>
    public const string FileKey = "build_metadata.AdditionalFiles.GrantGenApproved";

    private const string RequireKey = "build_property.GrantGenRequireApproval";
    private const string FrameworkKey = "build_property.TargetFramework";

    private readonly SourceText? _text;

    private ApprovalProject(AdditionalText? file, SourceText? text, string? framework)
    {
        File = file;
        Framework = framework;
        _text = text;
    }

    /// <summary>The file; null if the project requires one and has none.</summary>
    public AdditionalText? File { get; }

    /// <summary>The target framework; null if it is unknown.</summary>
    public string? Framework { get; }

    /// <summary>The parsed file; null if there is none.</summary>
    public ApprovedFile? Approved => _text is null ? null : ApprovedFileCache.GetOrParse(_text);

    /// <summary>The text of the file; null if there is none.</summary>
    public SourceText? Text => _text;

    /// <summary>The project's approved file; null if it has none and requires none: then nothing is reported.</summary>
    public static ApprovalProject? TryCreate(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        string? framework = Read(options.AnalyzerConfigOptionsProvider.GlobalOptions, FrameworkKey);
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (IsApprovedFile(file, options) && file.GetText(cancellationToken) is { } text)
            {
                return new ApprovalProject(file, text, framework);
            }
        }

        return IsTrue(Read(options.AnalyzerConfigOptionsProvider.GlobalOptions, RequireKey)) ? new ApprovalProject(null, null, framework) : null;
    }

    /// <summary>Whether a file is the approved one.</summary>
    public static bool IsApprovedFile(AdditionalText file, AnalyzerOptions options)
        => file.Path.EndsWith(ApprovedFileFormat.FileName, StringComparison.OrdinalIgnoreCase)
            && IsTrue(Read(options.AnalyzerConfigOptionsProvider.GetOptions(file), FileKey));

    private static string? Read(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) && value.Length > 0 ? value : null;

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
