namespace GrantGen.Clients.Lexing;

/// <summary>
/// Single-file components of Vue and Svelte: the code of their scripts and, in the markup,
/// the code in braces or in attributes. The rest of the markup is skipped.
/// </summary>
internal sealed partial class MarkupLexer
{
    private readonly string _text;
    private readonly TokenBuffer _tokens;
    private readonly SuppressionDirectives _comments;
    private readonly bool _isSvelte;
    private int _position;

    /// <summary>
    /// Reads a component. Svelte's code is in single braces anywhere; Vue's is in double braces, or in attributes with a punctuation prefix.
    /// </summary>
    public MarkupLexer(string text, TokenBuffer tokens, SuppressionDirectives comments, bool isSvelte)
    {
        _text = text;
        _tokens = tokens;
        _comments = comments;
        _isSvelte = isSvelte;
    }

    public void Run()
    {
        while (_position < _text.Length)
        {
            if (At("<!--"))
            {
                int start = _position;
                _position = FindAfter("-->", _position);
                _comments.Read(start, _position);
            }
            else if (IsElement("script"))
            {
                ReadScript();
            }
            else if (IsElement("style"))
            {
                _position = FindAfter("</style", _position);
            }
            else if (_isSvelte && _text[_position] == '{')
            {
                ReadBraces();
            }
            else if (!_isSvelte && At("{{"))
            {
                int end = FindAfter("}}", _position);
                ReadCode(_position + 2, Math.Max(_position + 2, end - 2));
                _position = end;
            }
            else if (!_isSvelte && _text[_position] == '<' && _position + 1 < _text.Length && char.IsLetter(_text[_position + 1]))
            {
                ReadTag();
            }
            else if (_scopes.Count > 0 && At("</"))
            {
                ReadEndTag();
            }
            else
            {
                _position++;
            }
        }
    }

    private void ReadScript()
    {
        int open = FindAfter(">", _position);
        bool hasTags = _text.IndexOf("sx\"", _position, open - _position, StringComparison.Ordinal) >= 0;
        int end = _text.IndexOf("</script", open, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? _text.Length : end;
        new JavaScriptLexer(_text, open, end, _tokens, _comments, hasTags).Run();
        AddBoundary();
        _position = end == _text.Length ? end : FindAfter(">", end);
    }

    private void ReadCode(int start, int end)
    {
        new JavaScriptLexer(_text, start, end, _tokens, _comments, hasTags: false).Run();
        AddBoundary();
    }

    /// <summary>Separates code in different parts of the markup, which is not one expression.</summary>
    private void AddBoundary() => _tokens.Add(new Token(_tokens.Count > 0 ? _tokens[_tokens.Count - 1].End : 0, 0, TokenKind.Punctuation, '\0'));

    private bool At(string text) => Begins(_position, text);

    private bool IsElement(string name)
        => _text[_position] == '<'
            && string.Compare(_text, _position + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (_position + name.Length + 1 >= _text.Length || !char.IsLetterOrDigit(_text[_position + name.Length + 1]));

    private int FindAfter(string text, int from)
    {
        int at = from < _text.Length ? _text.IndexOf(text, from, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? _text.Length : at + text.Length;
    }
}
