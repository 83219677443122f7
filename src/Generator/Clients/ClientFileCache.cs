using System.Runtime.CompilerServices;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Uses;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Clients;

/// <summary>
/// The uses in client files, by their text. The compiler keeps the text of an unchanged file between runs, so the file is read once.
/// Thread-safe.
/// </summary>
internal static class ClientFileCache
{
    private static readonly ConditionalWeakTable<SourceText, ClientFile> s_files = new();

    /// <summary>Reads a text, or returns the result of an earlier read.</summary>
    public static ClientFile GetOrParse(SourceText text, ClientLanguage language)
        => s_files.TryGetValue(text, out ClientFile? file) ? file : s_files.GetValue(text, text => ClientFile.Parse(text.ToString(), language));
}
