namespace GrantGen.Tool.Cli;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to report.</summary>
    public const int Success = 0;

    /// <summary>Findings, a difference, a token that does not verify, or no match.</summary>
    public const int Findings = 1;

    /// <summary>The command could not do its work.</summary>
    public const int Failure = 2;
}
