using GrantGen.Clients.Languages;
using GrantGen.Clients.Uses;

namespace GrantGen.Tool.CheckClient;

/// <summary>A client file that was read.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The whole text; null if the file cannot be read, or nothing in it can be reported.</param>
/// <param name="File">Its uses and declarations; null if the file cannot be read, or its language is not supported.</param>
/// <param name="Problem">Why it cannot be analyzed; null if it can.</param>
internal sealed record ClientSource(string Path, string? Text, ClientFile? File, string? Problem)
{
    /// <summary>Reads a file. Thread-safe.</summary>
    public static ClientSource Read(string path)
    {
        if (ClientLanguages.FindByPath(path) is not { } language)
        {
            return new ClientSource(path, null, null,
                $"its extension is not one of {string.Join(" ", ClientLanguages.ByEnding.Keys.Order(StringComparer.Ordinal))}");
        }

        try
        {
            string text = System.IO.File.ReadAllText(path);
            ClientFile file = ClientFile.Parse(text, language);
            return new ClientSource(path, file.Uses.Count > 0 ? text : null, file, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new ClientSource(path, null, null, "it cannot be read");
        }
    }
}
