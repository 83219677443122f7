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
    /// <summary>A weak table has one lock, and grows under it. With a single table, two threads spent a tenth of their time waiting.</summary>
    private const int Tables = 32;

    private static readonly ConditionalWeakTable<SourceText, ClientFile>[] s_files = CreateTables();

    /// <summary>Reads a text, or returns the result of an earlier read.</summary>
    public static ClientFile GetOrParse(SourceText text, ClientLanguage language)
    {
        ConditionalWeakTable<SourceText, ClientFile> files = s_files[(uint)RuntimeHelpers.GetHashCode(text) % Tables];
        return files.TryGetValue(text, out ClientFile? file) ? file : files.GetValue(text, text => ClientFile.Parse(text.ToString(), language));
    }

    private static ConditionalWeakTable<SourceText, ClientFile>[] CreateTables()
    {
        ConditionalWeakTable<SourceText, ClientFile>[] tables = new ConditionalWeakTable<SourceText, ClientFile>[Tables];
        for (int i = 0; i < Tables; i++)
        {
            tables[i] = new ConditionalWeakTable<SourceText, ClientFile>();
        }

        return tables;
    }
}
