using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <content>Determines whose permissions a name reads: the participant's, or those of an app object.</content>
internal sealed partial class PermissionCheckReader
{
    /// <summary><c>permission().map_or(false, |p| p.can_publish)</c>, <c>permissions?.let { it.canPublish }</c>.</summary>
    private bool IsInClosureOfPermissions(int i)
    {
        int callee = _tokens.EnclosingBracket(i) - 1;
        if (callee < 2 || !_tokens.IsIdentifier(callee) || !_tokens.Is(callee - 1, "."))
        {
            return false;
        }

        int owner = Owner(callee);
        return IsPermissionsOfParticipant(owner)
            || (_tokens.IsIdentifier(owner) && !_tokens.IsAny(owner - 1, ".", "->") && _bindings.Lookup(_tokens.TextOf(owner), owner)?.Initializer is { } value
                && value.End > value.Start && IsPermissionsOfParticipant(value.End - 1));
    }

    private bool IsPermissionsOfParticipant(int last)
    {
        int name = _tokens.Is(last, ")") ? _tokens.MatchingBracket(last) - 1 : last;
        return PermissionWords.IsPermissions(_tokens, name) && _tokens.IsAny(name - 1, ".", "->") && IsParticipant(Owner(name));
    }

    /// <summary>Whether a value is declared with LiveKit's type of the permissions, under any name.</summary>
    private bool IsOfPermissionType(int last)
        => _expressions.TypeOf(last) is { } type
            && Enumerable.Range(type.Start, Math.Max(0, type.End - type.Start))
                .Any(i => _tokens.Is(i, "ParticipantPermission") || _tokens.Is(i, "ParticipantPermissions"));

    /// <summary>A variable with the name of the permissions: its origin shows whose they are.</summary>
    private FoundCheck? OfPermissions(int i, int name, PermissionCheck check)
        => _bindings.Lookup(_tokens.TextOf(name), name)?.Initializer is { } value && IsOther(value.Start, value.End) ? null : new FoundCheck(i, check);

    /// <summary>Whether a value is a literal, and the name is assigned no other value.</summary>
    private bool IsLiteral(int start, int end, string name)
        => end == start + 1 && _tokens.IsAny(start, s_literals) && !_flow.IsAssignedElsewhere(name, start);

    /// <summary>Whether a value clearly belongs to the app: a member of a user record, or a comparison with a string.</summary>
    private bool IsOther(int start, int end)
    {
        bool isCompared = false;
        for (int i = start; i < Math.Min(end, start + LongestCondition * 3); i++)
        {
            if (_tokens.IsIdentifier(i) && !IsDefinition(i)
                && (PermissionWords.OfProperty(_tokens, i) is not null || PermissionWords.IsPermissions(_tokens, i) || _tokens.IsAny(i, PermissionWords.Hooks))
                && !IsOfOther(i))
            {
                return false;
            }

            isCompared |= (_tokens.IsAny(i, "==", "===", "!=")
                && (_tokens.KindOf(i + 1) == TokenKind.StringLiteral || _tokens.KindOf(i - 1) == TokenKind.StringLiteral))
                || (_tokens.IsIdentifier(i) && PermissionWords.IsOtherOwner(_tokens.TextOf(i)));
        }

        return isCompared;
    }

    /// <summary>Whether the first name of a chain is an object of the app.</summary>
    private bool IsOfOther(int name)
    {
        int at = name;
        for (int i = 0; i < LongestCondition && at >= 0; i++)
        {
            if (_tokens.IsIdentifier(at) && PermissionWords.IsOtherOwner(_tokens.TextOf(at)))
            {
                return true;
            }

            if (!_tokens.IsAny(at - 1, ".", "->", "::"))
            {
                return false;
            }

            at = Owner(at);
            at = _tokens.Is(at, ")") ? _tokens.MatchingBracket(at) - 1 : at;
        }

        return false;
    }

    private int Owner(int name)
    {
        int owner = name - 2;
        while (owner > 0 && _tokens.IsAny(owner, "?", "!"))
        {
            owner--;
        }

        return owner;
    }

    private bool IsParticipant(int last)
    {
        int name = _tokens.Is(last, ")") ? _tokens.MatchingBracket(last) - 1 : last;
        return _expressions.ClassifyEndingAt(last) == ValueKind.Participant || IsDeclaredParticipant(last)
            || (_tokens.IsIdentifier(name) && _tokens.Contains(name, "participant") && !_tokens.Contains(name, "participants") && !IsOwnModel(name, last));
    }

    /// <summary>
    /// Whether a value with a participant's name is of one of the file's own types, whose permissions are the app's: nothing in the file has LiveKit's
    /// type of permissions.
    /// </summary>
    private bool IsOwnModel(int name, int last)
        => _tokens.Text.IndexOf("ParticipantPermission", StringComparison.Ordinal) < 0
            && (NamingConventions.IsParticipant(_tokens, name) || _expressions.IsOfOwnType(last));

    /// <summary>
    /// Whether the file declares a function or a property of a permission's name that answers from the app's own data: its body compares strings, or is a
    /// literal. Any other body can read the participant's permission through names of other files.
    /// </summary>
    private bool IsAnsweredByApp(string name)
    {
        _answered ??= ReadAnswered();
        return _answered.Contains(name);
    }

    private HashSet<string> ReadAnswered()
    {
        HashSet<string> answered = new(StringComparer.Ordinal);
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.IsIdentifier(i) && PermissionWords.OfProperty(_tokens, i) is not null && BodyOf(i) is var (start, end) && IsAnswerOfApp(start, end))
            {
                answered.Add(_tokens.TextOf(i));
            }
        }

        return answered;
    }

    private bool IsAnswerOfApp(int start, int end)
    {
        int first = _tokens.Is(start, "return") ? start + 1 : start;
        return (end - first <= 2 && _tokens.IsAny(first, s_literals))
            || (Enumerable.Range(start, end - start).Any(i => _tokens.KindOf(i) == TokenKind.StringLiteral)
                && !Enumerable.Range(start, end - start).Any(i => _tokens.IsIdentifier(i) && PermissionWords.OfProperty(_tokens, i) is not null));
    }

    /// <summary>
    /// The body of the property or function that is declared at a name: <c>bool get canPublish => …</c>, <c>var canPublish: Bool { … }</c>,
    /// <c>def can_publish(self) -> bool: …</c>; null if none is declared there.
    /// </summary>
    private (int Start, int End)? BodyOf(int name)
    {
        bool isDeclared = _tokens.IsAny(name - 1, s_declares) || _tokens.IsAny(name - 1, _language.FunctionWords)
            || (_language.Sdk == ClientSdk.CSharp && _tokens.Is(name - 1, "bool"));
        int at = _tokens.Is(name + 1, "(") ? _tokens.MatchingBracket(name + 1) + 1 : name + 1;
        for (int i = at; isDeclared && i < at + LongestCondition; i++)
        {
            if (_tokens.IsBlock(i))
            {
                return (i + 1, Math.Min(_tokens.MatchingBracket(i), i + LongestBody));
            }

            if (_tokens.Is(i, "=>") || (_tokens.Is(i, "=") && _tokens.Is(i - 1, ")")))
            {
                return (i + 1, Math.Max(i + 1, Math.Min(_expressions.FindEnd(i + 1, isInHead: false), i + LongestBody)));
            }

            if (_tokens.IsAny(i, ";", "=", ",") || _tokens.KindOf(i) == TokenKind.Close)
            {
                return null;
            }

            i = _tokens.SkipBrackets(i);
        }

        return null;
    }

    /// <summary>Whether a value is declared with the SDKs' base of all participants, which a test next to the check narrows.</summary>
    private bool IsDeclaredParticipant(int last)
        => _expressions.TypeOf(last) is { } type
            && !_isOwnFunction("Participant")
            && Enumerable.Range(type.Start, Math.Max(0, type.End - type.Start)).Any(i => _tokens.Is(i, "Participant"));
}
