namespace GrantGen.Tool.Findings;

/// <summary>How serious a finding is. The names are those of SARIF's levels.</summary>
internal enum FindingSeverity
{
    /// <summary>Informs: printed, and never a failure.</summary>
    Note,

    /// <summary>No false positive is known.</summary>
    Warning,

    /// <summary>No usable token can result, or nothing could be checked.</summary>
    Error,
}
