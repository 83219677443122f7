using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Parameters of functions.</content>
internal sealed partial class DeclarationBinder
{
    private const int LongestParameters = 300;
    private const int LongestClosureHead = 12;

    private static readonly KeywordSet s_typeSigns = new("<", ">", ".", "*", ":", "+", "&", "?", ",");
    private static readonly KeywordSet s_statements = new("if", "while", "for", "switch", "catch", "return", "when", "match", "with", "foreach", "using",
        "lock", "fixed");
    private static readonly KeywordSet s_afterParameters = new(":", "async", "const", "override", "noexcept", "throws", "->");

    /// <summary>The parameters of a function, if the bracket opens a parameter list.</summary>
    private void BindParameters(int open)
    {
        int close = _tokens.MatchingBracket(open);
        if (close >= _tokens.Count || close - open > LongestParameters || !IsFunction(open, close))
        {
            return;
        }

        // After an arrow, a brace is a block; anything else is the value itself.
        int arrow = FindArrow(open, close);
        int body = arrow < 0 ? _blocks.BlockAfter(close) : _tokens.IsBlock(arrow + 1) ? arrow + 1 : -1;
        int end = body >= 0 ? _blocks.EndOf(body) : _expressions.FindEnd(arrow >= 0 ? arrow + 1 : close + 1, isInHead: false);
        if (arrow >= 0 || body < 0 || !CanPostpone(open, close, end, body) || !_bindings.TryPostpone(open, end))
        {
            BindParameters(open, close, end, _blocks.IsType(body));
        }
    }

    /// <summary>
    /// Whether the parameters of a function are probably never looked up: no name in it is needed. Those of a constructor can be fields, and a pattern
    /// or a closure takes its types from elsewhere.
    /// </summary>
    private bool CanPostpone(int open, int close, int end, int body)
    {
        if (_places is null || !_tokens.IsIdentifier(open - 1) || _tokens.Is(open - 1, "constructor") || _blocks.IsType(body) || HasPlace(open, end))
        {
            return false;
        }

        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Binds the parameters of a function that were postponed.</summary>
    public void ReadPostponed(int open)
    {
        int close = _tokens.MatchingBracket(open);
        BindParameters(open, close, _blocks.EndOf(_blocks.BlockAfter(close)), isOfType: false);
    }

    private void BindParameters(int open, int close, int end, bool isOfType)
    {
        int start = open + 1;
        int place = 0;
        for (int i = open + 1; i <= close; i++)
        {
            if (i == close || (_tokens.Is(i, ",") && _tokens.EnclosingBracket(i) == open))
            {
                BindParameter(start, i, open, end, isOfType, place);
                if (_tokens.IsIdentifier(start) && i == start + 1 && KindPassedToBuilder(open, place) is var passed && passed != ValueKind.None)
                {
                    AddParameter(start, passed, open, end, isOfType: false);
                }

                place++;
                start = i + 1;
            }

            i = _tokens.SkipTypeArguments(i);
        }
    }

    private bool IsFunction(int open, int close)
    {
        if (FindArrow(open, close) >= 0)
        {
            return true;
        }

        // A closure of Dart has neither a name nor an arrow.
        if (_language.Sdk == ClientSdk.Flutter && _tokens.IsAny(close + 1, "{", "async") && _tokens.IsAny(open - 1, s_beforeClosure))
        {
            return true;
        }

        if (!_language.FunctionWords.IsEmpty)
        {
            // Search back to the keyword, past a name, type parameters and, in Go, a receiver.
            for (int i = open - 1; i >= Math.Max(0, open - LongestType); i--)
            {
                if (_tokens.IsAny(i, _language.FunctionWords))
                {
                    return true;
                }

                if (_tokens.KindOf(i) == TokenKind.Close && _tokens.IsAny(i, ")", "]"))
                {
                    i = _tokens.MatchingBracket(i);
                }
                else if (!_tokens.IsIdentifier(i) && !_tokens.IsAny(i, s_typeSigns))
                {
                    return false;
                }
            }

            return false;
        }

        return _blocks.BlockAfter(close) >= 0
            && (_tokens.Is(close + 1, "{") || _tokens.IsAny(close + 1, s_afterParameters))
            && (_tokens.IsIdentifier(open - 1) || _tokens.Is(open - 1, "]") || EndsTypeParameters(open - 1))
            && !_tokens.IsAny(open - 1, s_statements);
    }

    /// <summary>Whether a token closes the type parameters after the name of a function: <c>function rename&lt;P extends LocalParticipant&gt;(me: P)</c>.</summary>
    private bool EndsTypeParameters(int close)
    {
        for (int i = close; _tokens.Is(close, ">") && i > close - LongestType; i--)
        {
            if (_tokens.Is(i, "<") && _tokens.SkipTypeArguments(i) == close)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The arrow after parameters, and after the result type in TypeScript; -1 if there is none.</summary>
    private int FindArrow(int open, int close)
    {
        if ((_tokens.Is(close + 1, "=>") && _language.Sdk != ClientSdk.Rust) || (_isJava && _tokens.Is(close + 1, "->")))
        {
            return close + 1;
        }

        if (_language.Sdk == ClientSdk.Flutter && _tokens.IsAny(close + 1, "async", "sync")
            && (_tokens.Is(close + 2, "=>") || (_tokens.Is(close + 2, "*") && _tokens.Is(close + 3, "=>"))))
        {
            return _tokens.Is(close + 2, "=>") ? close + 2 : close + 3;
        }

        // After a question mark, a colon separates two values.
        if (_language.Sdk != ClientSdk.JavaScript || !_tokens.Is(close + 1, ":")
            || _tokens.IsIdentifier(open - 1) && !_tokens.IsAny(open - 1, "async", "return", "default") || _tokens.Is(open - 1, "?"))
        {
            return -1;
        }

        for (int i = close + 2; i < close + LongestType; i++)
        {
            if (_tokens.Is(i, "=>"))
            {
                return i;
            }

            if (_tokens.KindOf(i) == TokenKind.Close || _tokens.IsAny(i, ";", "=") || (_tokens.IsBlock(i) && !_tokens.IsAny(i - 1, ":", "<", "|")))
            {
                return -1;
            }

            i = _tokens.SkipBrackets(i);
        }

        return -1;
    }

    private void BindParameter(int start, int end, int from, int last, bool isOfType, int position = -1)
    {
        int assigned = start;
        while (assigned < end && !_tokens.Is(assigned, "="))
        {
            assigned++;
        }

        int colon = start;
        while (colon < assigned && !_tokens.Is(colon, ":"))
        {
            colon++;
        }

        if (_tokens.KindOf(start) == TokenKind.Open && _language.Sdk == ClientSdk.Flutter)
        {
            // Named or optional parameters.
            int close = _tokens.MatchingBracket(start);
            int first = start + 1;
            for (int i = first; i <= close; i++)
            {
                if (i == close || (_tokens.Is(i, ",") && _tokens.EnclosingBracket(i) == start))
                {
                    BindParameter(first, i, from, last, isOfType);
                    first = i + 1;
                }
            }

            return;
        }

        if (_tokens.KindOf(start) == TokenKind.Open)
        {
            BindDestructuredParameter(start, assigned, from, last);
            return;
        }

        if (_language.TypesComeFirst)
        {
            bool isUntyped = position >= 0 && end == start + 1;
            bool isAlone = _language.Sdk is ClientSdk.Flutter or ClientSdk.CSharp && isUntyped && position == 0 && _tokens.Is(end, ")");
            if (isAlone && KindPassedToClosure(from) is var element && element != ValueKind.None)
            {
                AddParameter(start, element, from, last, isOfType);
            }
            else if (isUntyped && KindOfContext(from, position) is var given && given != ValueKind.None)
            {
                AddParameter(start, given, from, last, isOfType);
            }
            else if (_tokens.IsIdentifier(assigned - 1) && assigned - 1 >= start)
            {
                AddTypedParameter(assigned - 1, start, assigned - 1, from, last, isOfType);
            }
        }
        else if (colon < assigned)
        {
            int name = _tokens.Is(colon - 1, "?") ? colon - 2 : colon - 1;
            if (name >= start && _tokens.IsIdentifier(name))
            {
                AddTypedParameter(name, colon + 1, assigned, from, last, isOfType);
                BindTypeLiteral(colon + 1, assigned);
                if (name > start && _language.Sdk == ClientSdk.JavaScript)
                {
                    // A modifier makes the parameter a field.
                    DeclareTyped(name, colon + 1);
                }
            }
        }
        else if (_tokens.IsIdentifier(start))
        {
            // In Go the type follows the name; in the other languages there is none.
            bool isMade = assigned < end && _expressions.IsUnrelated(assigned + 1, end);
            if (start == from + 1 && assigned == start + 1 && KindPassedToClosure(from) is var handed && handed != ValueKind.None)
            {
                AddParameter(start, handed, from, last, isOfType);
                return;
            }

            if (start == from + 1 && assigned == start + 1 && ContextualType(from) is { } context)
            {
                AddParameter(start, ValueKind.None, from, last, isOfType, type: context);
                return;
            }

            if (position >= 0 && assigned == start + 1 && _language.Sdk == ClientSdk.JavaScript && KindOfContext(from, position) is var stated
                && stated != ValueKind.None)
            {
                AddParameter(start, stated, from, last, isOfType);
                return;
            }

            if (position == 0 && assigned == start + 1 && _language.Sdk == ClientSdk.JavaScript && ElementsPassedTo(from) is { } elements)
            {
                AddParameter(start, ValueKind.None, from, last, isOfType, collection: elements);
                return;
            }

            if (assigned == start + 1 && assigned < end && _expressions.Classify(assigned + 1, end) is var ofDefault && ofDefault != ValueKind.None)
            {
                // (room, me = room.localParticipant) => …
                AddParameter(start, ofDefault, from, last, isOfType);
                return;
            }

            AddTypedParameter(start, start + 1, _language.Sdk == ClientSdk.Go ? assigned : start + 1, from, last, isOfType, isMade);
        }
    }

    private void AddTypedParameter(int name, int type, int end, int from, int last, bool isOfType, bool isOther = false,
        (string Member, int Start, int End)? takenAs = null)
    {
        ValueKind kind = _types.Resolve(type, end);
        AddParameter(name, kind, from, last, isOfType, isOther || (kind == ValueKind.None && _types.IsUnrelated(type, end)),
            end > type ? (type, end) : null, takenAs);
    }

    private void AddParameter(int name, ValueKind kind, int from, int end, bool isOfType, bool isOther = false, (int Start, int End)? type = null,
        (string Member, int Start, int End)? takenAs = null, (int Start, int End)? collection = null)
    {
        string text = _tokens.TextOf(name);

        // An untyped parameter of the participant's own name is believed to be it, as are the contexts that builders of Flutter's components get.
        // In Kotlin what a class is made with may be its field.
        ValueKind believed = kind != ValueKind.None || isOther ? kind
            : NamingConventions.IsParticipant(text) ? ValueKind.Participant
            : _language.Sdk == ClientSdk.Flutter && type is null ? NamingConventions.KindOfContext(text)
            : ValueKind.None;
        bool isMember = isOfType && _language.Sdk == ClientSdk.Android;
        _bindings.Add(new VariableSymbol(text, from, end, believed, (name, name + 1), isMember) { IsUnrelated = isOther, HasDeclaredType = isMember, IsUntypedParameter = believed != kind, DeclaredType = type, DestructuredMember = takenAs, Collection = collection });
    }
}
