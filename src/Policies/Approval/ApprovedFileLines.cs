namespace GrantGen.Policies;

/// <summary>Lines of a text that keep their line ends.</summary>
internal static class ApprovedFileLines
{
    /// <summary>The lines without their ends; at least one.</summary>
    public static string[] Split(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd('\r');
        }

        // A decoder that does not recognize the byte order mark leaves it in the text.
        lines[0] = lines[0].TrimStart('\uFEFF');
        return lines;
    }

    /// <summary>The line end of a text: that of its first line.</summary>
    public static string EndOf(string text) => text.IndexOf('\n') is > 0 and int at && text[at - 1] == '\r' ? "\r\n" : "\n";
}
