namespace GrantGen.Tool.Findings;

/// <summary>The forms of the output.</summary>
internal enum FindingFormat
{
    /// <summary><c>path:line:column: warning: text [ID]</c>, which editors link to the line.</summary>
    Text,

    /// <summary>A list for scripts.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,
}
