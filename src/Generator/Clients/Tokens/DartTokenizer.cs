namespace GrantGen.Generator.Clients.Tokens;

/// <summary>Dart: comments nest, both quotes and three of each make texts, with holes <c>${ }</c> unless an <c>r</c> stands before them.</summary>
internal sealed class DartTokenizer : Tokenizer
{
    public DartTokenizer(string text, int start, int end, List<Token> tokens, Comments comments)
        : base(text, start, end, tokens, comments)
    {
    }

    protected override bool CommentsNest => true;

    protected override bool TryText() => Text[Position] is '\'' or '"' && BeginText(Quotes(0).Length, new TextForm(Quotes(0), Quotes(0).Length == 3, Hole: "${"));

    protected override bool TryPrefixedText()
        => Text[Position] == 'r' && Peek(1) is '\'' or '"' && BeginText(1 + Quotes(1).Length, new TextForm(Quotes(1), Quotes(1).Length == 3, Escape: null));

    private string Quotes(int offset) => (Peek(offset), At(Position + offset, "'''"), At(Position + offset, "\"\"\"")) switch
    {
        (_, true, _) => "'''",
        (_, _, true) => "\"\"\"",
        ('\'', _, _) => "'",
        _ => "\"",
    };
}
