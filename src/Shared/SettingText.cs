namespace GrantGen;

/// <summary>
/// Finds characters that a setting picked up in transit: white space or a line break from a file, quotation marks from a shell or a YAML file. Such a
/// value is rejected, because the server would only report that the key or the signature is wrong.
/// </summary>
internal static class SettingText
{
    private static readonly char[] s_lineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Finds the first fault of a value.</summary>
    /// <param name="value">The value; not empty.</param>
    /// <returns>The error as the predicate of a sentence that begins with the name of the setting; null if the value is valid. It contains no part of the value.</returns>
    public static string? FindFault(string value)
        => value.IndexOfAny(s_lineBreaks) >= 0 ? "contains a line break"
        : IsBlank(value[0]) || IsBlank(value[value.Length - 1]) ? "begins or ends with white space"
        : IsQuoted(value) ? "is enclosed in quotation marks"
        : null;

    /// <summary>A byte order mark and a zero-width space come from files and web pages, and are not white space to .NET.</summary>
    private static bool IsBlank(char value) => char.IsWhiteSpace(value) || value is '\uFEFF' or '\u200B';

    private static bool IsQuoted(string value)
        => value.Length > 1 && (value[0], value[value.Length - 1]) is ('"', '"') or ('\'', '\'') or ('`', '`') or ('\u201C', '\u201D') or ('\u2018', '\u2019');
}
