using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Patterns, which destructure a value into names. Which outer names they shadow is as important as their kinds.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>Words of a pattern that are not names.</summary>
    private static readonly KeywordSet s_noNames = new("_", "ref", "mut", "box", "final", "var", "let", "const", "val", "if", "in", "of", "where", "await",
        "None", "nil", "null");
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
                BindDestructuredParameter(open, Math.Min(_expressions.FindEnd(close + 2, isInHead: false), close + LongestParameters), keyword,
                    _blocks.EndOf(_blocks.EnclosingScope(keyword)));
            }
            else if (_tokens.IsAny(close + 1, "of", "in", ":"))
            {
                int bracket = _tokens.EnclosingBracket(keyword);
                int body = _blocks.BlockAfter(_tokens.Is(bracket, "(") ? _tokens.MatchingBracket(bracket) : close + 1);
                HideElements(open + 1, close, keyword, close + 2,
                    body >= 0 ? _blocks.EndOf(body) : _expressions.FindEnd(_tokens.MatchingBracket(bracket) + 1, isInHead: false), open);
            }

            return;
        }

        (int Start, int End) value = (close + 2, _expressions.FindEnd(close + 2, isInHead: false));
        ValueKind taken = _expressions.Classify(value.Start, value.End);
        foreach (int name in NamesOf(open + 1, close))
        {
            string text = MemberTaken(name);
            bool isParticipant = _tokens.Is(open, "{") && _tokens.Is(_tokens.EnclosingBracket(name), "{") && NamingConventions.IsParticipant(text);
            bool isConnected = _language.Sdk == ClientSdk.Rust && name == open + 1 && _types.ResolveAt(TypeOfPath(value.Start)) == ValueKind.Room;
            bool isRoom = isConnected
                || (taken is ValueKind.Room or ValueKind.Session || _types.ResolveAt(value.Start) == ValueKind.Room)
                && NamingConventions.KindByConvention(text) == ValueKind.Room;
            bool isTaken = (_tokens.Is(open, "{") || (_language.Sdk == ClientSdk.Flutter && _tokens.Is(name - 1, ":")))
                && _tokens.EnclosingBracket(name) == open;
            ValueKind kind = isParticipant ? ValueKind.Participant
                : KindOfElement(open, name, value) is var element && element != ValueKind.None ? element
                : _tokens.Is(open, "[") && name == open + 1 ? taken
                : isRoom ? ValueKind.Room
                : isTaken && value.End == value.Start + 1
                    && _tokens.IsAny(value.Start, "this", "self") ? _bindings.LookupMember(text, name)?.Kind ?? ValueKind.None
                : isTaken ? KindOfMember(value.End - 1, text)
                : ValueKind.None;
            Add(name, open, kind, value, takenOf: isTaken ? taken : ValueKind.None);
        }
    }

    /// <summary>The type before the function of a path: <c>livekit::Room::connect</c>.</summary>
    private int TypeOfPath(int start)
    {
        while (_tokens.Is(start + 1, "::") && _tokens.Is(start + 3, "::"))
        {
            start += 2;
        }

        return start;
    }

    /// <summary>The member that a name of a pattern receives: its own name, or the one before the colon.</summary>
    private string MemberTaken(int name) => _tokens.TextOf(_tokens.Is(name - 1, ":") && _tokens.IsIdentifier(name - 2) ? name - 2 : name);

    /// <summary>The kind of a member of the value that ends at a token, by the declared type of the value.</summary>
    private ValueKind KindOfMember(int last, string member)
        => _expressions.TypeOf(last) is { } type && _declared.TypeOfMember(type.Start, type.End, member) is { } declared
            ? _types.Resolve(declared.Start, declared.End)
            : ValueKind.None;

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
            : KindOfVariant(start, end) is var variant && variant != ValueKind.None ? variant
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

        return _declared.PayloadOf(type) is not { } payload ? (_language.Sdk == ClientSdk.Swift
            ? null
            : _declared.TypeOfMember(type, type + 1, MemberTaken(name)))
            : _tokens.Is(payload, "{") ? _declared.MemberIn(payload, MemberTaken(name))
            : _declared.ElementAt(payload, PositionOf(name, open));
    }

    /// <summary>The kind of what a Rust pattern matches by a variant of LiveKit's enumerations: <c>Participant::Local(lp)</c>.</summary>
    private ValueKind KindOfVariant(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i + 1, "::") && _tokens.IsIdentifier(i) && !_own.Declares(_tokens.TextOf(i)))
            {
                ValueKind kind = _tokens.Is(i, "Participant") && _tokens.Is(i + 2, "Local") ? ValueKind.Participant
                    : _tokens.Is(i, "TrackPublication") && _tokens.Is(i + 2, "Remote") ? ValueKind.Publication
                    : ValueKind.None;
                if (kind != ValueKind.None)
                {
                    return kind;
                }
            }
        }

        return ValueKind.None;
    }

    /// <summary>Whether a name is declared in the pattern of a Swift switch case; its scope is that case.</summary>
    private bool IsInCase(int from)
    {
        if (_language.Sdk != ClientSdk.Swift)
        {
            return false;
        }

        int at = from - 1;
        while (at > from - LongestClosureHead && !_tokens.IsFirstOnLine(at) && (_tokens.IsIdentifier(at) || _tokens.IsAny(at, ".", "(", ","))
            && !_tokens.Is(at, "case"))
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
                while (i < end && !(_tokens.Is(i, ",") && _tokens.EnclosingBracket(i) == parent)
                    && !(_tokens.KindOf(i) == TokenKind.Close && _tokens.MatchingBracket(i) == parent))
                {
                    i++;
                }
            }
            else if (_tokens.Is(i, "if"))
            {
                break;
            }
            else if (_tokens.IsIdentifier(i) && !_tokens.IsAny(i, s_noNames) && !(_tokens.Is(i + 1, ":") && !hasTypes)
                && !_tokens.IsAny(i + 1, s_behindConstructor) && !_tokens.IsAny(i - 1, ".", "::"))
            {
                names.Add(i);
            }
        }

        return names;
    }
}
