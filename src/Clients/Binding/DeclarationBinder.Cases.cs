using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Names that a pattern declares one by one: in the cases of Swift's enums, and in the objects and records of Dart.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>The maximum number of tokens between the keyword of a statement and a pattern in its condition.</summary>
    private const int LongestCondition = 40;

    /// <summary><c>case .live(let me)</c>, <c>case Live(:final me)</c>, <c>if (seat case (:final me, room: final r))</c>.</summary>
    /// <returns>Whether the pattern determines the type of the name.</returns>
    private bool BindPartOfPattern(int name, int keyword)
    {
        int open = _tokens.EnclosingBracket(keyword);
        if (!_tokens.Is(open, "(") || PartOfPattern(open, name, keyword) is not { } part || EndOfPattern(open, keyword) is not { } end)
        {
            return false;
        }

        ValueKind kind = _types.Resolve(part.Start, part.End);
        AddParameter(name, kind, keyword, end, isOfType: false, isOther: kind == ValueKind.None && _types.IsUnrelated(part.Start, part.End), type: part);
        return true;
    }

    private (int Start, int End)? PartOfPattern(int open, int name, int keyword)
    {
        bool isNamed = _tokens.Is(keyword - 1, ":");
        string member = _tokens.TextOf(isNamed && _tokens.IsIdentifier(keyword - 2) ? keyword - 2 : name);
        if (_language.Sdk == ClientSdk.Swift)
        {
            return _tokens.IsIdentifier(open - 1) && _declared.PayloadOf(open - 1) is { } payload
                ? _declared.ElementAt(payload, PositionOf(keyword, open))
                : null;
        }

        if (_tokens.IsIdentifier(open - 1) && !_tokens.IsAny(open - 1, "case", "when"))
        {
            return isNamed && char.IsUpper(_tokens.FirstOf(open - 1)) ? _declared.TypeOfMember(open - 1, open, member) : null;
        }

        return SubjectOf(open) is not { } last || _expressions.TypeOf(last) is not { } type ? null
            : isNamed ? _declared.TypeOfMember(type.Start, type.End, member)
            : _declared.ElementOfTuple(type.Start, type.End, PositionOf(keyword, open));
    }

    /// <summary>The last token of the value that a Dart pattern is matched with: the one before <c>case</c>, or that of the switch.</summary>
    private int? SubjectOf(int open)
    {
        int block = _tokens.EnclosingBracket(open);
        return _tokens.Is(open - 1, "case") && _tokens.Is(block, "(") ? open - 2
            : _tokens.Is(block, "{") && _tokens.Is(block - 1, ")") && _tokens.Is(_tokens.MatchingBracket(block - 1) - 1, "switch") ? block - 2
            : null;
    }

    /// <summary>The end of the code in which the names of a pattern are in scope; null if it is not known.</summary>
    private int? EndOfPattern(int open, int keyword)
    {
        int block = _tokens.EnclosingBracket(open);
        if (_language.Sdk == ClientSdk.Flutter)
        {
            return _tokens.Is(block, "(") ? EndOfBranch(block)
                : !_tokens.Is(block, "{") ? null
                : _tokens.Is(open - 1, "case") || _tokens.Is(open - 2, "case") ? EndOfCase(_tokens.MatchingBracket(open), _blocks.EndOf(block))
                : _expressions.FindEnd(_tokens.MatchingBracket(open) + 1, isInHead: false);
        }

        if (IsInCase(keyword))
        {
            return EndOfCase(keyword, _blocks.EndOf(_blocks.EnclosingScope(keyword)));
        }

        for (int i = open - 1; i > Math.Max(block, open - LongestCondition); i--)
        {
            if (_tokens.IsAny(i, s_heads))
            {
                return _tokens.Is(i, "guard") ? _blocks.EndOf(_blocks.EnclosingBlock(keyword))
                    : _blocks.BodyOf(_tokens.MatchingBracket(open) + 1) is >= 0 and var body ? _blocks.EndOf(body) : null;
            }

            i = _tokens.KindOf(i) == TokenKind.Close ? Math.Max(block, _tokens.MatchingBracket(i)) : i;
        }

        return null;
    }

    /// <summary>Dart's <c>if (room.localParticipant case final me?) …</c>: the name is the value itself.</summary>
    private bool BindMatched(int name, int open, int keyword)
    {
        int next = _tokens.Is(name + 1, "?") ? name + 2 : name + 1;
        if (!_tokens.IsIdentifier(name) || !(_tokens.Is(next, ")") || _tokens.Is(next, "when")))
        {
            return false;
        }

        AddParameter(name, _expressions.Classify(open + 1, keyword - 1), keyword, EndOfBranch(open), isOfType: false);
        return true;
    }

    /// <summary>The type that SwiftUI injects: <c>@Environment(Session.self) private var session</c>.</summary>
    private (int Start, int End)? InjectedType(int keyword)
    {
        int close = keyword - 1;
        while (_tokens.IsAny(close, "private", "fileprivate", "public"))
        {
            close--;
        }

        int open = _tokens.Is(close, ")") ? _tokens.MatchingBracket(close) : -1;
        return open > 0 && _tokens.Is(open - 1, "Environment") && _tokens.Is(close - 1, "self") && _tokens.Is(close - 2, ".") ? (open + 1, close - 2) : null;
    }

    /// <summary>The end of the branch after the brackets of a condition.</summary>
    private int EndOfBranch(int open)
    {
        int close = _tokens.MatchingBracket(open);
        return _blocks.BlockAfter(close) is >= 0 and var body ? _blocks.EndOf(body) : _expressions.FindEnd(close + 1, isInHead: false);
    }

    /// <summary>Kotlin's <c>val Room.me: LocalParticipant get() = localParticipant</c>.</summary>
    /// <returns>Whether the property is one of LiveKit's values.</returns>
    private bool BindExtensionProperty(int receiver, int keyword)
    {
        int name = receiver;
        while (_tokens.Is(name + 1, ".") && _tokens.IsIdentifier(name + 2))
        {
            name += 2;
        }

        ValueKind kind = ValueKind.None;
        int at = name + 1;
        if (_tokens.Is(at, ":"))
        {
            while (at < name + LongestType && !_tokens.IsAny(at, "get", "=") && !_tokens.IsFirstOnLine(at))
            {
                at++;
            }

            kind = _types.Resolve(name + 2, at);
        }

        if (kind == ValueKind.None && _tokens.Is(at, "get") && _tokens.Is(at + 3, "="))
        {
            kind = _expressions.Classify(at + 4, _expressions.FindEnd(at + 4, isInHead: false));
        }

        int scope = _blocks.EnclosingBlock(keyword);
        _bindings.Add(new VariableSymbol(_tokens.TextOf(name), Math.Max(0, scope), _blocks.EndOf(scope), kind, null, isMember: false) { ExtensionOf = _types.Resolve(receiver, name) });
        return true;
    }

    /// <summary>The SDK type that the block of an extension adds members to: <c>extension Room { … }</c>, <c>extension Me on Room { … }</c>.</summary>
    private ValueKind KindOfExtension(int block)
        => block < 2 ? ValueKind.None
            : (_language.Sdk == ClientSdk.Swift
                    && (_tokens.Is(block - 2, "extension") || (_tokens.Is(block - 2, ".") && _tokens.Is(block - 4, "extension"))))
                || (_language.Sdk == ClientSdk.Flutter && _tokens.Is(block - 2, "on")) ? _types.ResolveAt(block - 1)
            : ValueKind.None;
}
