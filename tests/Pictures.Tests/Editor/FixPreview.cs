using System.Collections.Immutable;
using System.Net;
using GrantGen.CodeFixes.TestKit;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GrantGen.Pictures.Tests.Editor;

/// <summary>The change of a code fix: the lines of one file that it replaces.</summary>
/// <param name="Title">The title of the fix.</param>
/// <param name="File">The file that it changes.</param>
/// <param name="FirstLine">The number of the first line that changes.</param>
/// <param name="Old">The lines before the change.</param>
/// <param name="New">The lines after the change.</param>
internal sealed record FixPreview(string Title, string File, int FirstLine, ImmutableArray<string> Old, ImmutableArray<string> New)
{
    /// <summary>Applies a fix and returns its change.</summary>
    public static async Task<FixPreview> OfAsync(FixCandidate fix, Solution before)
    {
        ImmutableSortedDictionary<string, string> old = await FixSolution.Texts(before);
        ImmutableSortedDictionary<string, string> changed = await FixSolution.Texts(await FixCandidate.Apply(fix.Action, before));
        string file = Assert.Single(changed.Keys, key => old[key] != changed[key]);

        string[] left = old[file].Split('\n');
        string[] right = changed[file].Split('\n');
        (int front, int back) = Same(left, right);
        return new FixPreview(fix.Action.Title, file[(file.IndexOf('/') + 1)..], front + 1, [.. left[front..^back]], [.. right[front..^back]]);
    }

    /// <summary>The lines as HTML, removed lines first.</summary>
    public string Html()
    {
        // The changed part of a line is marked only if one line replaces one line.
        (int front, int back) = Old.Length == 1 && New.Length == 1 ? Same(Old[0].ToCharArray(), New[0].ToCharArray()) : (0, 0);
        return string.Join('\n',
        [
            .. Old.Select((line, index) => CodeLines.Line(FirstLine + index, "- " + Content(line, front, back, "del"), " old")),
            .. New.Select((line, index) => CodeLines.Line(FirstLine + index, "+ " + Content(line, front, back, "ins"), " new")),
        ]);
    }

    private static string Content(string line, int front, int back, string element)
    {
        string middle = WebUtility.HtmlEncode(line[front..^back]);
        bool isMarked = middle.Length > 0 && front + back > 0;
        return WebUtility.HtmlEncode(line[..front]) + (isMarked ? $"<{element}>{middle}</{element}>" : middle) + WebUtility.HtmlEncode(line[^back..]);
    }

    private static (int Front, int Back) Same<T>(T[] left, T[] right)
    {
        int front = left.Zip(right).TakeWhile(pair => Equals(pair.First, pair.Second)).Count();
        int back = left[front..].Reverse().Zip(right[front..].Reverse()).TakeWhile(pair => Equals(pair.First, pair.Second)).Count();
        return (front, back);
    }
}
