namespace GrantGen.Clients.Lexing;

/// <summary>Go: raw texts in back quotes.</summary>
internal sealed class GoTokenizer : Tokenizer
{
    private static readonly TextForm s_line = new("\"");
    private static readonly TextForm s_raw = new("`", IsMultiline: true, Escape: null);
    private static readonly TextForm s_rune = new("'");

    public GoTokenizer(string text, int start, int end, TokenBuffer tokens, Comments comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool TryText() => Text[Position] switch
    {
        '"' => BeginText(1, s_line),
        '`' => BeginText(1, s_raw),
        '\'' => BeginText(1, s_rune),
        _ => false,
    };
}
