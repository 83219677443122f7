using System.Runtime.CompilerServices;
using GrantGen.Policies;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Approval;

/// <summary>The approved file by its text: the compiler keeps the text of an unchanged file between runs. Thread-safe.</summary>
internal static class ApprovedFileCache
{
    private static readonly ConditionalWeakTable<SourceText, ApprovedFile> s_files = new();

    /// <summary>Reads a text, or returns the result of an earlier read.</summary>
    public static ApprovedFile GetOrParse(SourceText text)
        => s_files.TryGetValue(text, out ApprovedFile? file) ? file : s_files.GetValue(text, text => ApprovedFile.Parse(text.ToString()));
}
