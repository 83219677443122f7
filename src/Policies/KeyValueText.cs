namespace GrantGen.Policies;

/// <summary>An entry <c>"key=value"</c> of an attribute.</summary>
/// <param name="Text">The string in the attribute.</param>
/// <param name="Key">The text before the first equals sign.</param>
/// <param name="Value">The text after it; null if the string has no equals sign.</param>
internal sealed record KeyValueText(string Text, string Key, string? Value)
{
    /// <summary>Reads an entry.</summary>
    public static KeyValueText Parse(string text)
    {
        int equals = text.IndexOf('=');
        return equals < 0 ? new KeyValueText(text, text, null) : new KeyValueText(text, text.Substring(0, equals), text.Substring(equals + 1));
    }

    /// <summary>The error of the entry, as the end of a sentence; null if it is valid.</summary>
    public string? Fault => Value is null ? "has no equals sign between key and value" : Key.Length == 0 ? "has no key" : null;
}
