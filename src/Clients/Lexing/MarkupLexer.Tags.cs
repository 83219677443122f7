namespace GrantGen.Clients.Lexing;

/// <content>
/// Tags, and the elements and blocks that declare names: they become blocks of code, between brackets without characters.
/// </content>
internal sealed partial class MarkupLexer
{
    private const string Loop = "v-for";
    private const int LongestName = 100;

    /// <summary>Void elements, which have no end tag.</summary>
    private static readonly string[] s_void = { "input", "img", "br", "hr", "link", "meta", "source" };

    /// <summary>The blocks of Svelte.</summary>
    private static readonly string[] s_blocks = { "if", "each", "await", "key", "snippet" };

    /// <summary>The open elements that declare names, each with the number of open elements of the same name in it.</summary>
    private readonly Stack<(string Name, int Inner)> _scopes = new();

    /// <summary>The attributes of a tag; those such as <c>@click</c>, <c>:prop</c>, <c>#slot</c> and <c>v-if</c> are code.</summary>
    private void ReadTag()
    {
        int start = _position;
        bool hasNames = false;
        int name = _position;
        while (_position < _text.Length && _text[_position] != '>')
        {
            char character = _text[_position];
            if (character is '"' or '\'')
            {
                int first = _position + 1;
                int end = first < _text.Length ? _text.IndexOf(character, first) : -1;
                end = end < 0 ? _text.Length : end;
                if (_text[name] is '@' or ':' or '#' || Begins(name, "v-") || Begins(name, "slot-scope"))
                {
                    if (!hasNames && Declares(name))
                    {
                        hasNames = true;
                        _tokens.Add(new Token(name, 0, TokenKind.Open, '\0'));
                        if (Begins(name, Loop))
                        {
                            _tokens.Add(new Token(name + 2, Loop.Length - 2, TokenKind.Identifier, Loop[2]));
                        }
                    }

                    ReadCode(first, end);
                }

                _position = Math.Min(_text.Length, end + 1);
                name = Math.Min(_position, _text.Length - 1);
            }
            else
            {
                _position++;
                if (char.IsWhiteSpace(character))
                {
                    name = Math.Min(_position, _text.Length - 1);
                }
                else if (Begins(name, "v-pre") && _position == name + "v-pre".Length && !hasNames)
                {
                    // The content of such an element is displayed, not executed.
                    _position = FindAfter("</" + NameAt(start + 1), _position);
                    return;
                }
            }
        }

        Enter(NameAt(start + 1), hasNames, isClosed: _text[Math.Max(start, Math.Min(_position, _text.Length) - 1)] == '/');
    }

    /// <summary>Whether an attribute declares names for its element.</summary>
    private bool Declares(int name) => _text[name] == '#' || Begins(name, Loop) || Begins(name, "v-slot") || Begins(name, "slot-scope");

    private void Enter(string name, bool hasNames, bool isClosed)
    {
        if (isClosed || Array.IndexOf(s_void, name) >= 0)
        {
            if (hasNames)
            {
                _tokens.Add(new Token(_position, 0, TokenKind.Close, '\0'));
            }
        }
        else if (hasNames)
        {
            _scopes.Push((name, 0));
        }
        else if (_scopes.Count > 0 && _scopes.Peek().Name == name)
        {
            (string _, int inner) = _scopes.Pop();
            _scopes.Push((name, inner + 1));
        }
    }

    private void ReadEndTag()
    {
        (string name, int inner) = _scopes.Peek();
        if (NameAt(_position + 2) == name)
        {
            _scopes.Pop();
            if (inner > 0)
            {
                _scopes.Push((name, inner - 1));
            }
            else
            {
                _tokens.Add(new Token(_position, 0, TokenKind.Close, '\0'));
            }
        }

        _position += 2;
    }

    /// <summary>Svelte's code in braces; <c>{#each … as lp}</c> and similar tags are blocks.</summary>
    private void ReadBraces()
    {
        if (At("{#"))
        {
            _tokens.Add(new Token(_position, 0, TokenKind.Open, '\0'));
        }
        else if (EndOfBlockTag() is >= 0 and var end)
        {
            // Not an expression: its slash would begin a regular expression.
            _tokens.Add(new Token(_position, 0, TokenKind.Close, '\0'));
            _position = end;
            return;
        }

        _position = new JavaScriptLexer(_text, _position, _text.Length, _tokens, _comments, hasTags: false).LexBracedExpression();
        AddBoundary();
    }

    /// <summary>The first character after <c>{/if}</c> and similar tags; -1 if none begins here.</summary>
    private int EndOfBlockTag()
    {
        int at = SkipBlanks(_position + 1);
        if (!Begins(at, "/"))
        {
            return -1;
        }

        string name = NameAt(at + 1);
        at = SkipBlanks(at + 1 + name.Length);
        return Array.IndexOf(s_blocks, name) >= 0 && Begins(at, "}") ? at + 1 : -1;
    }

    private int SkipBlanks(int at)
    {
        int most = Math.Min(_text.Length, at + LongestName);
        while (at < most && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private bool Begins(int at, string text) => string.CompareOrdinal(_text, at, text, 0, text.Length) == 0;

    private string NameAt(int start)
    {
        int end = start;
        while (end < _text.Length && end < start + LongestName && (char.IsLetterOrDigit(_text[end]) || _text[end] is '-' or '.' or ':' or '_'))
        {
            end++;
        }

        return _text.Substring(Math.Min(start, _text.Length), end - Math.Min(start, _text.Length));
    }
}
