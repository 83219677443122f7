using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Type tests, which narrow the type of a value in the following block and exclude it in the other.</content>
internal sealed partial class DeclarationBinder
{
    private static readonly KeywordSet s_patternWords = new("and", "or", "is", "switch", "when");
    private static readonly KeywordSet s_leaving = new("return", "throw", "raise", "continue", "break");

    private void BindTypeTest(int word)
    {
        if (_language.Sdk == ClientSdk.Android && !_language.TypesComeFirst && _tokens.Is(word, "is") && ReadArmOfWhen(word))
        {
            return;
        }

        if (_language.Sdk == ClientSdk.CSharp && ReadPropertyPattern(word))
        {
            return;
        }

        bool isPredicate = IsPredicate(word);
        bool isFunction = isPredicate || _tokens.IsAny(word, "isLocalParticipant", "isinstance");
        bool isDenied = _tokens.Is(word + 1, "!") || (isFunction && _tokens.IsAny(word - 1, "not", "!"));
        int name = isFunction ? word + 2 : word - 1;
        if (!isFunction && _tokens.Is(name, "!"))
        {
            isDenied = true;
            name--;
        }

        if (!_tokens.IsIdentifier(name) || _expressions.IsMember(name))
        {
            return;
        }

        // "is not None" tests whether there is a value.
        int type = isFunction ? name + 1 : word + 1;
        if (!isFunction && (_tokens.IsAny(type, s_nullLiterals) || (_tokens.Is(type, "not") && _tokens.IsAny(type + 1, s_nullLiterals))))
        {
            return;
        }

        int end = Math.Min(isFunction ? _tokens.MatchingBracket(word + 1) : word + 5, type + LongestClosureHead);
        while (!isFunction && end > type && _tokens.KindOf(end - 1) is TokenKind.Open or TokenKind.Close)
        {
            end--;
        }

        ValueKind tested = isPredicate || _tokens.Is(word, "isLocalParticipant") ? ValueKind.Participant : _types.Resolve(type, end);
        if (tested == ValueKind.None && !_types.IsUnrelated(type, end))
        {
            return;
        }

        int open = _tokens.EnclosingBracket(word);
        bool isInner = _tokens.Is(open, "(") && _tokens.IsAny(open - 1, "!", "not");
        int head = isInner ? _tokens.EnclosingBracket(open) : open;
        int body = _tokens.Is(head, "(") ? (_tokens.IsBlock(_tokens.MatchingBracket(head) + 1) ? _tokens.MatchingBracket(head) + 1 : -1)
            : _language.IsFunctionScoped || isInner || _tokens.Is(head, "{") ? _blocks.BodyOf(word) : -1;
        Narrow(name, word, tested, isDenied || isInner, head, body);
    }

    /// <summary>A call of TypeScript's <c>function isMe(p: unknown): p is LocalParticipant</c>.</summary>
    private bool IsPredicate(int word)
        => _hasPredicates && _tokens.IsIdentifier(word) && _tokens.Is(word + 1, "(") && _tokens.IsIdentifier(word + 2) && _tokens.Is(word + 3, ")")
            && _expressions.FunctionAt(word) is { HasType: true } function && function.Name != word && _tokens.Is(function.Start + 1, "is")
            && _types.Resolve(function.Start + 2, function.End) == ValueKind.Participant;

    /// <summary>
    /// <c>room.LocalParticipant is { } me</c> and <c>room is { LocalParticipant: { } me
    /// }</c> of C#. The name of a pattern is in scope in the enclosing block.
    /// </summary>
    private bool ReadPropertyPattern(int word)
    {
        int open = _tokens.Is(word + 1, "not") ? word + 2 : word + 1;
        if (!_tokens.Is(open, "{"))
        {
            return false;
        }

        ValueKind subject = _expressions.ClassifyEndingAt(word - 1);
        AddPatternName(_tokens.MatchingBracket(open) + 1, subject, word);
        for (int i = open + 1; i < _tokens.MatchingBracket(open); i = _tokens.SkipBrackets(i) + 1)
        {
            if (_tokens.IsIdentifier(i) && _tokens.Is(i + 1, ":"))
            {
                ValueKind member = subject == ValueKind.Room && NamingConventions.IsParticipant(_tokens, i)
                    ? ValueKind.Participant
                    : KindOfMember(word - 1, _tokens.TextOf(i));
                AddPatternName(_tokens.Is(i + 2, "{") ? _tokens.MatchingBracket(i + 2) + 1 : _tokens.Is(i + 2, "var") ? i + 3 : i, member, word);
            }
        }

        return true;
    }

    private void AddPatternName(int name, ValueKind kind, int word)
    {
        if (kind != ValueKind.None && _tokens.IsIdentifier(name) && !_tokens.IsAny(name, s_patternWords) && !_tokens.Is(name + 1, ":"))
        {
            _bindings.Add(new VariableSymbol(_tokens.TextOf(name), word, _blocks.EndOf(_blocks.EnclosingBlock(word)), kind, null, isMember: false));
        }
    }

    /// <summary><c>when (p) { is LocalParticipant -> … }</c>: in the arm, the subject is of that type.</summary>
    private bool ReadArmOfWhen(int word)
    {
        int block = _tokens.EnclosingBracket(word);
        if (!_tokens.Is(block, "{") || !(_tokens.Is(word - 1, "{") || _tokens.IsFirstOnLine(word) || _tokens.IsAny(word - 1, ";", ","))
            || !_tokens.Is(block - 1, ")"))
        {
            return false;
        }

        int open = _tokens.MatchingBracket(block - 1);
        if (open < 1 || !_tokens.Is(open - 1, "when"))
        {
            return false;
        }

        int arrow = word + 1;
        while (arrow < word + LongestClosureHead && !_tokens.Is(arrow, "->"))
        {
            arrow++;
        }

        // when (val p = find()) { … } names its subject.
        int name = _tokens.Is(open + 2, "=") || _tokens.Is(open + 1, "val") ? open + 2 : block - 2;
        if (arrow < word + LongestClosureHead && _tokens.IsIdentifier(name) && !_expressions.IsMember(name))
        {
            int end = _tokens.IsBlock(arrow + 1) ? _blocks.EndOf(arrow + 1) : _expressions.FindEnd(arrow + 1, isInHead: false);
            ValueKind kind = _types.Resolve(word + 1, arrow);
            if (kind != ValueKind.None || _types.IsUnrelated(word + 1, arrow))
            {
                _bindings.Add(new VariableSymbol(_tokens.TextOf(name), arrow, end, kind, null, isMember: false));
            }
        }

        return true;
    }

    /// <summary>Go's <c>switch p := x.(type) { case *lksdk.LocalParticipant: … }</c>: in the case, the name is of that type.</summary>
    private void ReadTypeSwitch(int name)
    {
        int body = _blocks.BodyOf(name);
        if (body < 0)
        {
            return;
        }

        int close = Math.Min(_tokens.MatchingBracket(body), _tokens.Count);
        for (int i = body + 1; i < close; i++)
        {
            if (_tokens.Is(i, "case"))
            {
                int colon = i + 1;
                while (colon < close && colon < i + LongestClosureHead && !_tokens.Is(colon, ":"))
                {
                    colon++;
                }

                // If a case has several types, the name has none of them.
                ValueKind kind = Enumerable.Range(i + 1, colon - i - 1).Any(comma => _tokens.Is(comma, ",")) ? ValueKind.None : _types.Resolve(i + 1, colon);
                _bindings.Add(new VariableSymbol(_tokens.TextOf(name), colon, EndOfCase(colon + 1, close), kind, null, isMember: false));
                i = colon;
            }
            else if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
        }
    }

    private void Narrow(int name, int word, ValueKind tested, bool isDenied, int head, int body)
    {
        string text = _tokens.TextOf(name);
        ValueKind inside = isDenied ? ValueKind.None : tested;
        if (body < 0)
        {
            if (inside != ValueKind.None && _tokens.Is(head, "(") && _tokens.IsAny(head - 1, "if", "while"))
            {
                // if (p is LocalParticipant) p.setName(…)
                _bindings.Add(new VariableSymbol(text, word, _expressions.FindEnd(_tokens.MatchingBracket(head) + 1, isInHead: false), inside, null,
                    isMember: false));
            }
            else if (inside != ValueKind.None)
            {
                Add(name, word, inside, null);
            }
            else if (tested != ValueKind.None && _tokens.Is(head, "("))
            {
                int first = _tokens.MatchingBracket(head) + 1;
                NarrowAfterGuard(text, tested, first, _expressions.FindEnd(first, isInHead: false), word);
            }

            return;
        }

        int end = _blocks.EndOf(body);
        _bindings.Add(new VariableSymbol(text, body, end, inside, null, isMember: false));
        if (tested == ValueKind.None)
        {
            return;
        }

        // The type of one branch is excluded in the other. After a branch that exits, the other one continues.
        int otherwise = _tokens.Is(end + 1, "else") ? _blocks.BodyOf(end + 1) : _tokens.Is(end, "else") ? _blocks.BodyOf(end) : -1;
        if (otherwise >= 0)
        {
            _bindings.Add(new VariableSymbol(text, otherwise, _blocks.EndOf(otherwise), isDenied ? tested : ValueKind.None, null,
                isMember: false));
        }
        else if (isDenied)
        {
            NarrowAfterGuard(text, tested, body + 1, end, word);
        }
    }

    /// <summary>If a branch for all other types leaves the block, the name is of the tested type afterwards.</summary>
    private void NarrowAfterGuard(string name, ValueKind tested, int start, int end, int word)
    {
        for (int i = start; i < Math.Min(end, start + LongestParameters); i++)
        {
            if (_tokens.IsAny(i, s_leaving))
            {
                _bindings.Add(new VariableSymbol(name, end, _blocks.EndOf(_blocks.EnclosingBlock(word)), tested, null, isMember: false));
                return;
            }
        }
    }
}
