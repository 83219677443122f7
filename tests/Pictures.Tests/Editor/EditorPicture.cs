namespace GrantGen.Pictures.Tests.Editor;

/// <summary>A file of a sample as an editor shows it: coloured, with the reports of the analyzers and the preview of a code fix.</summary>
/// <param name="name">The name of the picture.</param>
/// <param name="sample">The folder of the sample.</param>
/// <param name="file">The file, relative to that folder.</param>
/// <param name="rule">The rule of the selected diagnostic. The file has exactly one diagnostic of the rule.</param>
internal sealed class EditorPicture(string name, string sample, string file, string rule) : HtmlPicture(name, Path.Combine("Editor", "editor.css"))
{
    /// <summary>The reports of the analyzers, and the result of the fix.</summary>
    public Task<EditorView> ViewAsync() => EditorView.OpenAsync(Path.Combine("samples", sample), file, rule);

    protected override async Task<string> BodyAsync()
    {
        EditorView view = await ViewAsync();
        CodeLines code = new(view.Text, view.Colours, view.Diagnostics);
        int here = view.Line(view.Diagnostic);
        return $"""
            <div class="window">
            <div class="bar"><span class="lights"><i></i><i></i><i></i></span><span class="tab">{Escape(Path.GetFileName(file))}<b>{view.Warnings.Length}</b></span><span class="path">{Escape(string.Join(" › ", ["samples", sample, .. file.Split('/')]))}</span></div>
            <div class="code">
            {code.Html(view.FirstLineOfCode, here, marked: here)}
            {Popup(view)}
            {code.Html(here + 1, view.Text.Lines.Count - 1)}
            </div>
            </div>
            """;
    }

    private static string Popup(EditorView view) => $"""
        <div class="popup" style="--at: calc({view.Column(view.Diagnostic)}ch)">
        <p><svg viewBox="0 0 16 16"><path d="M8 1.5 15.2 14H.8z" fill="#f0b94f"/><path d="M8 6v4M8 11.4v1.4" stroke="#262d39" stroke-width="1.6"/></svg><span>{Escape(view.Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))} <span class="id">{view.Diagnostic.Id}</span></span></p>
        {string.Join('\n', view.Fixes.Select(Offer))}
        </div>
        """;

    private static string Offer(FixPreview fix) => $"""
        <p><svg viewBox="0 0 16 16"><path d="M8 1a5 5 0 0 0-2.7 9.2c.4.3.7.8.7 1.3h4c0-.5.3-1 .7-1.3A5 5 0 0 0 8 1z" fill="#f7d774"/><path d="M6 13h4M6.6 15h2.8" stroke="#c9d1de" stroke-width="1.3"/></svg><span><span class="fix">{Escape(fix.Title)}</span> <span class="file">{Escape(fix.File)}</span></span></p>
        <div class="preview">
        {fix.Html()}
        </div>
        """;
}
