namespace GrantGen.Docs.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, relative to the repository.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Language">The language after the fence; empty if it is missing.</param>
/// <param name="Text">The lines between the fences, each with its <c>\n</c>.</param>
/// <param name="Context">What the comment above names, <c>&lt;!-- in: server --&gt;</c>; <c>file</c> without one.</param>
internal sealed record Fence(string Page, int Line, string Language, string Text, string Context)
{
    /// <summary>A place to click on.</summary>
    public override string ToString() => $"{Page}:{Line}";
}
