namespace GrantGen.Tool.Findings;

/// <summary>A known finding that is not reported: without line number and message, because both can change while the finding stays the same.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The path, relative to the baseline's folder, with slashes.</param>
/// <param name="Member">The containing member.</param>
/// <param name="Text">The normalized text of the line.</param>
internal sealed record BaselineEntry(string Rule, string Path, string Member, string Text)
{
    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Create(Finding finding, string folder)
        => new(finding.Id, System.IO.Path.GetRelativePath(folder, finding.Path).Replace('\\', '/'), finding.Member, finding.LineText);

    /// <inheritdoc/>
    public override string ToString() => $"{Rule} {Path} {(Member.Length > 0 ? Member + ": " : "")}{Text}";
}
