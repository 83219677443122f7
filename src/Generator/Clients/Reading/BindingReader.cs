using GrantGen.Generator.Clients.Languages;
using GrantGen.Generator.Clients.Tokens;

namespace GrantGen.Generator.Clients.Reading;

/// <summary>
/// Finds the names of a file: variables, fields, parameters, what is left of a test of a type. A name that stands for something
/// else is found as well, since it hides the one outside.
/// </summary>
internal sealed partial class BindingReader
{
    private static readonly WordSet s_declarations = new("let", "const", "var", "val", "final", "auto");
    private static readonly WordSet s_noTypes = new("return", "await", "new", "throw", "else", "case", "import", "package", "using", "goto", "in", "is", "as", "get", "set", "delete", "yield");
    private static readonly WordSet s_tests = new("is", "instanceof", "isLocalParticipant", "isinstance");
    private static readonly WordSet s_heads = new("if", "guard", "while", "for", "switch");
    private static readonly WordSet s_nothing = new("null", "nil", "None", "undefined", "nullptr");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Blocks _blocks;
    private readonly Bindings _bindings;
    private readonly Expressions _expressions;

    public BindingReader(TokenList tokens, ClientLanguage language, Blocks blocks, Bindings bindings, Expressions expressions)
    {
        _tokens = tokens;
        _language = language;
        _blocks = blocks;
        _bindings = bindings;
        _expressions = expressions;
    }

    /// <summary>Reads all of them, in the order in which they stand.</summary>
    public void Read()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.IsWord(i))
            {
                ReadWord(i);
            }
            else if (_tokens.Is(i, "{"))
            {
                ReadClosure(i);
            }
            else if (_tokens.Is(i, "("))
            {
                ReadParameters(i);
            }
        }
    }

    private void ReadWord(int i)
    {
        if (_tokens.IsAny(i, s_declarations) && !_tokens.Is(i - 1, "."))
        {
            ReadDeclaration(i);
        }
        else if (_tokens.IsAny(i, s_tests))
        {
            ReadTest(i);
        }
        else if (_tokens.IsAny(i + 1, ":=", "=") && _tokens.KindOf(i + 1) == TokenKind.Punctuation)
        {
            ReadAssignment(i);
        }
        else if (_tokens.Is(i + 1, "=>") && !_tokens.Is(i - 1, "."))
        {
            AddParameter(i, Holder.None, i, _tokens.IsBlock(i + 2) ? _blocks.EndOf(i + 2) : _expressions.End(i + 2, isInHead: false), isOfType: false);
        }
        else if (_tokens.Is(i, "for"))
        {
            ReadLoop(i);
        }
        else if (_tokens.Is(i, "catch") && _tokens.Is(i + 1, "(") && _tokens.IsWord(i + 2) && _blocks.Behind(_tokens.MatchOf(i + 1)) is >= 0 and var handler)
        {
            AddParameter(_tokens.MatchOf(i + 1) - 1, Holder.None, i, _blocks.EndOf(handler), isOfType: false);
        }
        else if (_tokens.Is(i, "get") && _tokens.IsWord(i + 1) && _tokens.Is(i + 2, "(") && _tokens.Is(i + 4, ":"))
        {
            AddTyped(i + 1, i + 5);
        }
        else if (_language.TypesComeFirst && HolderNames.OfType(_tokens, i) is var holder && holder != Holder.None)
        {
            ReadTyped(i, holder);
        }
        else if (_language.TypesComeFirst && !_tokens.IsAny(i, s_noTypes))
        {
            ReadOtherTyped(i);
        }
        else if (_tokens.Is(i + 1, ":") && !_tokens.IsAny(i - 1, s_declarations) && _blocks.IsType(_tokens.ParentOf(i)))
        {
            // A field of TypeScript or Python, or of a record in Rust.
            AddTyped(i, i + 2);
        }
    }

    /// <summary><c>let lp = room.localParticipant</c>, with its type or without a value, and the patterns of JavaScript.</summary>
    private void ReadDeclaration(int keyword)
    {
        int name = keyword + 1;
        while (_tokens.IsAny(name, "mut", "*", "&", "final", "const", "auto", "late"))
        {
            name++;
        }

        bool isInHead = _tokens.IsAny(keyword - 1, s_heads) || (_tokens.Is(keyword - 1, "(") && _tokens.IsAny(keyword - 2, s_heads)) || _tokens.Is(keyword - 1, ",");
        if (_tokens.KindOf(name) == TokenKind.Open)
        {
            ReadPattern(name);
            return;
        }

        if (!_tokens.IsWord(name) || (_language.TypesComeFirst && _tokens.KindOf(name + 1) is TokenKind.Word))
        {
            return;
        }

        if (_language.TypesComeFirst && _tokens.IsAny(name + 1, "?", "<", "*", "&", "."))
        {
            return;
        }

        int at = name + 1;
        Holder typed = Holder.None;
        bool isLoop = _tokens.Is(keyword - 1, "for") || (_tokens.Is(keyword - 1, "(") && _tokens.Is(keyword - 2, "for"));
        if (_tokens.IsAny(at, ":", "!"))
        {
            int type = at + 1;
            while (at < _tokens.Count && !_tokens.IsAny(at, "=", ";", ",", "by") && !(_tokens.BeginsLine(at) && at > type) && _tokens.KindOf(at) is not TokenKind.Close and not TokenKind.Open)
            {
                at++;
            }

            typed = _expressions.Type(type, at);
        }
        else if (_tokens.IsWord(at) || _tokens.Is(at, "*"))
        {
            // Go: the type stands behind the name, without a sign.
            int end = _expressions.End(at, isInHead);
            typed = _expressions.Type(at, end);
        }

        if (_tokens.Is(at, "=") && _tokens.KindOf(at) == TokenKind.Punctuation)
        {
            (int Start, int End) value = (at + 1, _expressions.End(at + 1, isInHead));
            Add(name, keyword, typed != Holder.None ? typed : _expressions.Of(value.Start, value.End), IsNothing(value) ? null : value);
        }
        else if (typed != Holder.None || !isInHead || isLoop)
        {
            // In Swift `if let lp` repeats the name outside; of a loop it is another value.
            Add(name, keyword, typed, _tokens.IsAny(at, "of", "in") ? (at, at + 1) : null);
        }
    }

    /// <summary><c>const { localParticipant: lp } = room</c>, <c>const [track] = stream.getVideoTracks()</c>.</summary>
    private void ReadPattern(int open)
    {
        int close = _tokens.MatchOf(open);
        if (!_tokens.Is(close + 1, "=") || close - open > LongestParameters)
        {
            return;
        }

        (int Start, int End) value = (close + 2, _expressions.End(close + 2, isInHead: false));
        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.IsWord(i) && _tokens.ParentOf(i) == open && !_tokens.Is(i - 1, "="))
            {
                bool isRenamed = _tokens.Is(i + 1, ":") && _tokens.IsWord(i + 2);
                bool isParticipant = _tokens.Is(open, "{") && HolderNames.IsParticipant(_tokens.TextOf(i));
                if (isRenamed || !isParticipant)
                {
                    Add(isRenamed ? i + 2 : i, open, isParticipant ? Holder.Participant : Holder.None, value);
                }

                i += isRenamed ? 2 : 0;
            }
        }
    }

    /// <summary><c>lp = room.localParticipant</c>, on a variable, on a member, or as Python and Go declare.</summary>
    private void ReadAssignment(int name)
    {
        bool isMember = _tokens.Is(name - 1, ".") && _tokens.IsAny(name - 2, "this", "self");
        if ((_tokens.Is(name - 1, ".") && !isMember) || _tokens.IsAny(name - 1, s_declarations) || (_tokens.Is(_tokens.ParentOf(name), "(") && !_tokens.Is(name + 1, ":=")))
        {
            return;
        }

        (int Start, int End) value = (name + 2, _expressions.End(name + 2, isInHead: _tokens.Is(name + 1, ":=") && _tokens.IsAny(name - 1, s_heads)));
        Holder holder = _expressions.Of(value.Start, value.End);
        if (isMember)
        {
            if (holder != Holder.None)
            {
                _bindings.Add(new Binding(_tokens.TextOf(name), 0, 0, holder, value, isMember: true));
            }
        }
        else if (_tokens.Is(name + 1, ":=") || _bindings.Find(_tokens.TextOf(name), name) is not { } known)
        {
            if (_language.IsFunctionScoped || _tokens.Is(name + 1, ":=") || holder != Holder.None)
            {
                Add(name, name, holder, IsNothing(value) ? null : value);
            }
        }
        else if (_language.IsFunctionScoped && known.End != _blocks.EndOf(_blocks.ScopeOf(name)))
        {
            Add(name, name, holder, value);
        }
        else if (!IsNothing(value))
        {
            known.Assign(holder, value);
        }
    }

    /// <summary>A type before a name: <c>LocalParticipant lp</c>, <c>std::shared_ptr&lt;LocalParticipant&gt; lp</c>.</summary>
    private void ReadTyped(int type, Holder holder)
    {
        int name = type + 1;
        while (_tokens.IsAny(name, ">", "?", "*", "&", "!", "const", "get"))
        {
            name++;
        }

        if (_tokens.IsWord(name) && _tokens.IsAny(name + 1, ";", "=", ",", ")", "{", "=>", ":"))
        {
            (int Start, int End)? value = _tokens.Is(name + 1, "=") ? (name + 2, _expressions.End(name + 2, isInHead: false)) : null;
            Add(name, type, holder, value);
        }
    }

    /// <summary>A type that says nothing hides what is called so outside; of options it is how they are made.</summary>
    private void ReadOtherTyped(int type)
    {
        int name = type + 1;
        while (_tokens.IsAny(name, "*", "&"))
        {
            name++;
        }

        bool isMade = _tokens.Contains(type, "PublishOptions");
        if (_tokens.IsWord(name) && !_tokens.IsAny(name, s_noTypes) && (_tokens.IsAny(name + 1, "=", ";", ":") || (isMade && _tokens.Is(name + 1, "{"))) && _tokens.KindOf(name + 1) is TokenKind.Punctuation or TokenKind.Open)
        {
            (int Start, int End) value = _tokens.Is(name + 1, "=") ? (name + 2, _expressions.End(name + 2, isInHead: false)) : (type, type + 2);
            Holder holder = _tokens.Is(name + 1, "=") ? _expressions.Of(value.Start, value.End) : Holder.None;
            if (holder != Holder.None || !HolderNames.IsParticipant(_tokens.TextOf(name)))
            {
                Add(name, type, holder, value);
            }
        }
    }

    /// <summary><c>for lp in …</c>, with brackets or without; of a comprehension, the name is known before it is said.</summary>
    private void ReadLoop(int loop)
    {
        int name = _tokens.Is(loop + 1, "(") ? loop + 2 : loop + 1;
        if (!_tokens.IsWord(name) || !_tokens.Is(name + 1, "in"))
        {
            return;
        }

        int bracket = _tokens.ParentOf(loop);
        bool isComprehension = _language.IsFunctionScoped && bracket >= 0 && !_tokens.IsBlock(bracket);
        int body = _blocks.Behind(name > loop + 1 ? _tokens.MatchOf(loop + 1) : name + 1);
        int end = isComprehension ? _tokens.MatchOf(bracket) : body >= 0 ? _blocks.EndOf(body) : _expressions.End(name + 2, isInHead: false);
        AddParameter(name, Holder.None, isComprehension ? bracket : loop, end, isOfType: false);
    }

    /// <summary>A test of a type: what is tested is it, from here to the end of the block.</summary>
    private void ReadTest(int word)
    {
        bool isFunction = _tokens.IsAny(word, "isLocalParticipant", "isinstance");
        int name = isFunction ? word + 2 : word - 1;
        int end = isFunction ? _tokens.MatchOf(word + 1) : word + 4;
        if (_tokens.IsWord(name)
            && !_tokens.IsAny(name - 1, ".", "->")
            && (_tokens.Is(word, "isLocalParticipant") || _expressions.Type(word + 1, Math.Min(end, word + 8)) == Holder.Participant))
        {
            Add(name, word, Holder.Participant, null);
        }
    }

    private void AddTyped(int name, int type)
    {
        int end = Math.Min(_expressions.End(type, isInHead: false), type + LongestParameters);
        if (_expressions.Type(type, end) is var holder && holder != Holder.None)
        {
            Add(name, name, holder, null);
        }
    }

    private void Add(int name, int from, Holder holder, (int Start, int End)? value)
    {
        int scope = _blocks.ScopeOf(from);
        if (_tokens.Is(_tokens.ParentOf(from), "(") && _blocks.Behind(_tokens.MatchOf(_tokens.ParentOf(from))) is >= 0 and var body && !_language.IsFunctionScoped)
        {
            scope = body;
            _bindings.Add(new Binding(_tokens.TextOf(name), from, _blocks.EndOf(scope), holder, value, isMember: false));
            return;
        }

        // A field is known in all of its type, above its declaration too.
        bool isMember = _blocks.IsType(scope);
        _bindings.Add(new Binding(_tokens.TextOf(name), isMember ? scope : from, _blocks.EndOf(scope), holder, value, isMember));
    }

    private bool IsNothing((int Start, int End) value) => value.End == value.Start + 1 && _tokens.IsAny(value.Start, s_nothing);
}
