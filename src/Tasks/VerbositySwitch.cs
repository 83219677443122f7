namespace GrantGen.Tasks;

/// <summary>The verbosity in the arguments of MSBuild or the .NET CLI.</summary>
internal static class VerbositySwitch
{
    private static readonly string[] s_prefixes = { "--", "-", "/" };
    private static readonly string[] s_names = { "v", "verbosity" };
    private static readonly string[] s_printing = { "n", "normal", "d", "detailed", "diag", "diagnostic" };

    /// <summary>Whether the last verbosity of a command line prints messages of normal importance; false if it has none.</summary>
    public static bool PrintsNormalMessages(IReadOnlyList<string> arguments)
    {
        string? last = null;
        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (s_prefixes.FirstOrDefault(prefix => argument.StartsWith(prefix, StringComparison.Ordinal)) is not { } prefix)
            {
                continue;
            }

            // -v:n, -v=n, and -v n of the .NET CLI.
            string[] parts = argument.Substring(prefix.Length).Split(new[] { ':', '=' }, 2);
            if (s_names.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            {
                last = parts.Length > 1 ? parts[1] : i + 1 < arguments.Count ? arguments[i + 1] : last;
            }
        }

        return last is not null && s_printing.Contains(last, StringComparer.OrdinalIgnoreCase);
    }
}
