namespace GrantGen.Docs.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, relative to the repository.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Language">The language after the opening fence; empty if it is missing.</param>
/// <param name="Text">The lines between the fences, each with its <c>\n</c>.</param>
/// <param name="Context">The name in the comment above the block, such as <c>&lt;!-- in: server --&gt;</c>; <c>file</c> without a comment.</param>
internal sealed record Fence(string Page, int Line, string Language, string Text, string Context)
{
    /// <summary>The page and the line, so that an editor can open it.</summary>
    public override string ToString() => $"{Page}:{Line}";
}
