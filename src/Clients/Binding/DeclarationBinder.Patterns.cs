using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Patterns, which destructure a value into names. Which outer names they shadow is as important as their kinds.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>Words of a pattern that are not names.</summary>
    private static readonly KeywordSet s_noNames = new("_", "ref", "mut", "box", "final", "var", "let", "const", "val", "if", "in", "of", "where", "await", "None", "nil", "null");
    private static readonly KeywordSet s_behindPattern = new("=", ":", "in", "where", ";");
    private static readonly KeywordSet s_behindCollection = new(":", "if", ";", "where");
    private static readonly KeywordSet s_behindConstructor = new("(", "{", ".", "::");

    /// <summary><c>const { localParticipant: lp } = room</c>, <c>const [track] = stream.getVideoTracks()</c>, also in a loop.</summary>
    private void BindDestructuring(int open, int keyword)
    {
        int close = _tokens.MatchingBracket(open);
        if (close - open > LongestParameters)
        {
            return;
        }

        if (!_tokens.Is(close + 1, "="))
        {
            if (_tokens.Is(close + 1, ":") && _language.Sdk == ClientSdk.JavaScript)
            {
                BindDestructuredParameter(open, Math.Min(_expressions.FindEnd(close + 2, isInHead: false), close + LongestParameters), keyword, _blocks.EndOf(_blocks.EnclosingScope(keyword)));
            }
            else if (_tokens.IsAny(close + 1, "of", "in", ":"))
            {
                int bracket = _tokens.EnclosingBracket(keyword);
                int body = _blocks.BlockAfter(_tokens.Is(bracket, "(") ? _tokens.MatchingBracket(bracket) : close + 1);
                HideElements(open + 1, close, keyword, close + 2, body >= 0 ? _blocks.EndOf(body) : _expressions.FindEnd(_tokens.MatchingBracket(bracket) + 1, isInHead: false), open);
            }

            return;
        }

        (int Start, int End) value = (close + 2, _expressions.FindEnd(close + 2, isInHead: false));
        ValueKind taken = _expressions.Classify(value.Start, value.End);
        foreach (int name in NamesOf(open + 1, close))
        {
            string text = MemberTaken(name);
            bool isParticipant = _tokens.Is(open, "{") && _tokens.Is(_tokens.EnclosingBracket(name), "{") && NamingConventions.IsParticipant(text);
            bool isConnected = _language.Sdk == ClientSdk.Rust && name == open + 1 && _types.ResolveAt(value.Start) == ValueKind.Room;
            bool isRoom = isConnected || (taken is ValueKind.Room or ValueKind.Session || _types.ResolveAt(value.Start) == ValueKind.Room) && NamingConventions.KindByConvention(text) == ValueKind.Room;
            bool isTaken = (_tokens.Is(open, "{") || (_language.Sdk == ClientSdk.Flutter && _tokens.Is(name - 1, ":"))) && _tokens.EnclosingBracket(name) == open;
            ValueKind kind = isParticipant ? ValueKind.Participant
                : KindOfElement(open, name, value) is var element && element != ValueKind.None ? element
                : _tokens.Is(open, "[") && name == open + 1 ? taken
                : isRoom ? ValueKind.Room
                : isTaken && value.End == value.Start + 1 && _tokens.IsAny(value.Start, "this", "self") ? _bindings.LookupMember(text, name)?.Kind ?? ValueKind.None
                : isTaken ? KindOfMember(value.End - 1, text)
                : ValueKind.None;
            Add(name, open, kind, value, takenOf: isTaken ? taken : ValueKind.None);
        }
    }

    /// <summary>The member that a name of a pattern receives: its own name, or the one before the colon.</summary>
    private string MemberTaken(int name) => _tokens.TextOf(_tokens.Is(name - 1, ":") && _tokens.IsIdentifier(name - 2) ? name - 2 : name);

    /// <summary>The kind of a member of the value that ends at a token, by the declared type of the value.</summary>
    private ValueKind KindOfMember(int last, string member)
        => _expressions.TypeOf(last) is { } type && _declared.TypeOfMember(type.Start, type.End, member) is { } declared ? _types.Resolve(declared.Start, declared.End) : ValueKind.None;

    /// <summary><c>if let Some(lp) = …</c>, <c>case let .seat(lp, _)</c>, <c>final MapEntry(value: lp) in …</c>.</summary>
    private void BindConstructorPattern(int start, int keyword)
    {
        int end = start;
        while (end < start + LongestClosureHead * 2 && !_tokens.IsAny(end, s_behindPattern) && _tokens.KindOf(end) != TokenKind.Close)
        {
            end = _tokens.KindOf(end) == TokenKind.Open ? _tokens.MatchingBracket(end) + 1 : end + 1;
        }

        if (end > start + LongestParameters)
        {
            return;
        }

        List<int> names = NamesOf(start, end);
        bool isInHead = _tokens.IsAny(keyword - 1, s_heads) || _tokens.Is(_tokens.EnclosingBracket(keyword), "(");
        int parent = _tokens.EnclosingBracket(keyword);
        int body = !isInHead ? -1 : _tokens.Is(parent, "(") ? _blocks.BlockAfter(_tokens.MatchingBracket(parent)) : _blocks.BodyOf(end);
        (int Start, int End) value = (end + 1, _tokens.Is(end, "=") ? _expressions.FindEnd(end + 1, isInHead) : end + 1);
        ValueKind kind = names.Count != 1 ? ValueKind.None
            : IsLocalVariant(start, end) ? ValueKind.Participant
            : _tokens.Is(end, "=") ? _expressions.Classify(value.Start, value.End)
            : ValueKind.None;
        foreach (int name in names)
        {
            (int Start, int End)? part = PartOf(name);
            ValueKind member = part is { } stated && _types.Resolve(stated.Start, stated.End) is var resolved && resolved != ValueKind.None ? resolved : kind;
            if (body >= 0)
            {
                AddParameter(name, member, keyword, _blocks.EndOf(body), isOfType: false, type: part);
            }
            else
            {
                Add(name, keyword, member, null, declared: part);
            }
        }
    }

    /// <summary>
    /// The type of the part of a value that a pattern names by its type or case: <c>let Call { me, .. } = call</c>, <c>case .live(let me)</c>,
    /// <c>case Live(:final me)</c>; null if the file does not declare it.
    /// </summary>
    private (int Start, int End)? PartOf(int name)
    {
        int open = _tokens.EnclosingBracket(name);
        int type = open - 1;
        if (_language.Sdk is not (ClientSdk.Rust or ClientSdk.Swift or ClientSdk.Flutter) || !_tokens.IsAny(open, "(", "{") || !_tokens.IsIdentifier(type))
        {
            return null;
        }

        return _declared.PayloadOf(type) is not { } payload ? (_language.Sdk == ClientSdk.Swift ? null : _declared.TypeOfMember(type, type + 1, MemberTaken(name)))
            : _tokens.Is(payload, "{") ? _declared.MemberIn(payload, MemberTaken(name))
            : _declared.ElementAt(payload, PositionOf(name, open));
    }

    /// <summary>Whether a Rust pattern matches the local participant: <c>Participant::Local(lp)</c>.</summary>
    private bool IsLocalVariant(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i, "Participant") && _tokens.Is(i + 1, "::") && _tokens.Is(i + 2, "Local"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>for lp in …</c>, <c>for (id, lp) in …</c>, with or without brackets. The variable of a comprehension is in scope before its declaration.
    /// </summary>
    private void ReadLoop(int loop)
    {
        bool isBracketed = _tokens.Is(loop + 1, "(") && !_tokens.Is(_tokens.MatchingBracket(loop + 1) + 1, "in");
        int start = isBracketed ? loop + 2 : loop + 1;
        int to = start;
        while (to < start + LongestClosureHead * 2 && !_tokens.IsAny(to, "in", ";", "{"))
        {
            to++;
        }

        if (!_tokens.Is(to, "in") || _tokens.IsAny(start, s_declarations))
        {
            return;
        }

        int bracket = _tokens.EnclosingBracket(loop);
        bool isComprehension = _language.IsFunctionScoped && bracket >= 0 && _tokens[bracket].Length > 0;
        int body = _blocks.BlockAfter(isBracketed ? _tokens.MatchingBracket(loop + 1) : to);
        int end = isComprehension ? _tokens.MatchingBracket(bracket)
            : body >= 0 ? _blocks.EndOf(body)
            : _expressions.FindEnd(isBracketed ? _tokens.MatchingBracket(loop + 1) + 1 : to + 1, isInHead: false);
        HideElements(start, to, isComprehension ? bracket : loop, to + 1, end, pattern: _tokens.Is(start, "(") ? start : -1);
    }

    /// <summary>The kind of the elements of a collection in a loop, from the type of the collection.</summary>
    private ValueKind ElementOf(int start) => CollectionAt(start) is var (from, end) ? _expressions.Classify(from, end) : ValueKind.None;

    /// <summary>The tokens of the collection of a loop; null if it is too long.</summary>
    private (int Start, int End)? CollectionAt(int start)
    {
        while (_tokens.IsAny(start, "&", "mut"))
        {
            start++;
        }

        int end = start;
        while (end < start + LongestParameters && end < _tokens.Count && !_tokens.IsBlock(end) && _tokens.KindOf(end) != TokenKind.Close && !_tokens.IsAny(end, s_behindCollection))
        {
            end = _tokens.SkipBrackets(end) + 1;
        }

        return end < start + LongestParameters ? (start, end) : null;
    }

    /// <summary>
    /// The last name of a loop is the element; its index or key precedes it. The names in the brackets of a pattern are parts of the element, if its type
    /// is known.
    /// </summary>
    private void HideElements(int start, int end, int from, int collection, int until, int pattern = -1)
    {
        List<int> names = NamesOf(start, end);
        foreach (int name in names)
        {
            if (pattern >= 0 && KindOfPart(pattern, name, collection) is var part && part != ValueKind.None)
            {
                AddParameter(name, part, from, until, isOfType: false);
                continue;
            }

            bool isElement = name == names[names.Count - 1];
            AddParameter(name, isElement ? ElementOf(collection) : ValueKind.None, from, until, isOfType: false, collection: isElement ? CollectionAt(collection) : null);
        }
    }

    /// <summary>A part of the element of a loop: <c>for (const { me } of seats)</c>, <c>for ((room, me) in seats)</c>.</summary>
    private ValueKind KindOfPart(int pattern, int name, int collection)
    {
        // In [id, { me }], the braces take the value of an entry apart.
        int own = _tokens.EnclosingBracket(name);
        bool isOfEntry = _tokens.Is(own, "{") && _tokens.Is(pattern, "[") && _tokens.EnclosingBracket(own) == pattern;
        if ((own != pattern && !isOfEntry) || CollectionAt(collection) is not var (from, end) || end <= from || _expressions.TypeOf(end - 1) is not { } type)
        {
            return ValueKind.None;
        }

        (int Start, int End)? part = _tokens.Is(pattern, "{") || isOfEntry ? _declared.TypeOfMember(type.Start, type.End, MemberTaken(name))
            : _tokens.Is(pattern, "(") && _language.Sdk is ClientSdk.Android or ClientSdk.CSharp && !IsMap(type.Start, type.End) ? _declared.TypeOfPosition(type.Start, type.End, PositionOf(name, pattern))
            : null;
        return part is { } stated ? _types.Resolve(stated.Start, stated.End) : ValueKind.None;
    }

    /// <summary>Whether a type is a map, whose elements are pairs of a key and a value.</summary>
    private bool IsMap(int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).Any(i => _tokens.IsIdentifier(i) && (_tokens.Contains(i, "Map") || _tokens.Contains(i, "Dictionary")));

    /// <summary>Go and Python: the names before the last one of <c>lp, err := …</c> are declared as well.</summary>
    private void BindPrecedingNames(int last)
    {
        int head = EnclosingStatement(last);
        bool isOther = _expressions.IsUnrelated(last + 2, last + LongestClosureHead);
        int position = PrecedingNames(last);
        for (int i = last - 1; _tokens.Is(i, ",") && _tokens.IsIdentifier(i - 1) && !_tokens.Is(i - 2, "."); i -= 2)
        {
            position--;
            if (_tokens.Is(last + 1, ":=") || _language.IsFunctionScoped)
            {
                // In Go, the first name has the kind of the call or type assertion; an error or a flag follows it.
                bool isFirst = !_tokens.Is(i - 2, ",");
                ValueKind asserted = isFirst && _language.Sdk == ClientSdk.Go ? _expressions.Classify(last + 2, _expressions.FindEnd(last + 2, isInHead: head >= 0)) : ValueKind.None;
                ValueKind element = asserted == ValueKind.None ? KindOfElement(position, (last + 2, _expressions.FindEnd(last + 2, isInHead: head >= 0))) : asserted;
                ValueKind kind = element != ValueKind.None ? element : isOther ? ValueKind.None : NamingConventions.KindByConvention(_tokens.TextOf(i - 1));
                int end = head >= 0 ? _blocks.EndOf(head) : _blocks.EndOf(_blocks.EnclosingScope(last));
                if (kind == ValueKind.None && isFirst && _language.Sdk == ClientSdk.Go)
                {
                    // A function of another file can determine the kind.
                    _bindings.Add(new VariableSymbol(_tokens.TextOf(i - 1), i - 1, end, kind, (last + 2, _expressions.FindEnd(last + 2, isInHead: head >= 0)), isMember: false));
                    continue;
                }

                AddParameter(i - 1, kind, i - 1, end, isOfType: false);
            }
        }
    }

    /// <summary>How many names an assignment declares before its last one.</summary>
    private int PrecedingNames(int last)
    {
        int count = 0;
        for (int i = last - 1; _tokens.Is(i, ",") && _tokens.IsIdentifier(i - 1) && !_tokens.Is(i - 2, "."); i -= 2)
        {
            count++;
        }

        return count;
    }

    /// <summary>The block of the Go statement whose header declares a name; -1 if no header does.</summary>
    private int EnclosingStatement(int name)
    {
        for (int i = name; i > name - LongestClosureHead && _language.Sdk == ClientSdk.Go && !_tokens.IsFirstOnLine(i); i--)
        {
            if (_tokens.IsAny(i - 1, s_heads))
            {
                return _blocks.BodyOf(name);
            }
        }

        return -1;
    }

    /// <summary>Whether a name is declared in the pattern of a Swift switch case; its scope is that case.</summary>
    private bool IsInCase(int from)
    {
        if (_language.Sdk != ClientSdk.Swift)
        {
            return false;
        }

        int at = from - 1;
        while (at > from - LongestClosureHead && !_tokens.IsFirstOnLine(at) && (_tokens.IsIdentifier(at) || _tokens.IsAny(at, ".", "(", ",")) && !_tokens.Is(at, "case"))
        {
            at--;
        }

        return _tokens.Is(at, "case") && _tokens.IsFirstOnLine(at);
    }

    /// <summary>The end of a case: the next case label.</summary>
    private int EndOfCase(int from, int most)
    {
        for (int i = from; i < most; i++)
        {
            if (_tokens.IsAny(i, "case", "default"))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return most;
    }

    private void Shadow(int start, int end, int from, int until)
    {
        foreach (int name in NamesOf(start, end))
        {
            AddParameter(name, ValueKind.None, from, until, isOfType: false);
        }
    }

    /// <summary>The names that a pattern declares, without keys, types and names in default values.</summary>
    private List<int> NamesOf(int start, int end, bool hasTypes = false)
    {
        List<int> names = new();
        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i, "=") || (hasTypes && _tokens.Is(i, ":")))
            {
                int parent = _tokens.EnclosingBracket(i);
                while (i < end && !(_tokens.Is(i, ",") && _tokens.EnclosingBracket(i) == parent) && !(_tokens.KindOf(i) == TokenKind.Close && _tokens.MatchingBracket(i) == parent))
                {
                    i++;
                }
            }
            else if (_tokens.Is(i, "if"))
            {
                break;
            }
            else if (_tokens.IsIdentifier(i) && !_tokens.IsAny(i, s_noNames) && !(_tokens.Is(i + 1, ":") && !hasTypes) && !_tokens.IsAny(i + 1, s_behindConstructor) && !_tokens.IsAny(i - 1, ".", "::"))
            {
                names.Add(i);
            }
        }

        return names;
    }
}
