using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <content>Handlers of "permissions changed", in the form of each SDK.</content>
internal sealed partial class GuardRegions
{
    private const int LongestHead = 40;

    private static readonly KeywordSet s_functionWords = new("func", "fun", "fn", "def", "function");

    /// <summary>Adds the code that runs when the permissions have changed.</summary>
    /// <returns>Whether a handler is registered or declared here for the event. If not, the event can be part of a condition.</returns>
    private bool ReadHandler(int name)
    {
        int parent = _tokens.EnclosingBracket(name);
        if (parent >= 0 && _tokens.Is(parent, "(") && IsFirst(name, parent) && _tokens.IsIdentifier(parent - 1) && !_tokens.IsAny(parent - 1, s_conditions)
            && !_tokens.Is(parent - 1, "when"))
        {
            return ReadRegistration(parent, name);
        }

        // Flutter: listener.on<ParticipantPermissionsUpdatedEvent>(…); Kotlin: filterIsInstance<…>().
        if (_tokens.Is(name - 1, "<") || (_tokens.Is(name - 1, ".") && _tokens.Is(name - 3, "<")))
        {
            int open = name + 1;
            if (_tokens.Is(open, ">") && _tokens.Is(open + 1, "("))
            {
                int close = _tokens.MatchingBracket(open + 1);
                Add(open, close > open + 2 ? close : _statements.End(close + 1), PermissionCheck.Changed);
                return true;
            }
        }

        // A Swift parameter label, or the name of a method or of a member that holds a closure.
        int body = parent >= 0 && _tokens.Is(parent, "(") ? _statements.BlockBehind(_tokens.MatchingBracket(parent) + 1)
            : _tokens.Is(name + 1, "(") && !_tokens.IsAny(name - 1, ".", "->") ? _statements.BlockBehind(_tokens.MatchingBracket(name + 1) + 1)
            : -1;
        if (body >= 0)
        {
            Add(body, _tokens.MatchingBracket(body), PermissionCheck.Changed);
            return true;
        }

        if (_tokens.IsAny(name + 1, ":", "=") || (_tokens.Is(name + 1, "?") && _tokens.Is(name + 2, ".")) || _tokens.Is(name + 1, "+="))
        {
            Add(name + 1, _statements.End(name + 2), PermissionCheck.Changed);
            return true;
        }

        if (_tokens.Is(name + 1, "(") && _tokens.KindOf(name) == TokenKind.Identifier && _tokens.IsAny(name - 1, s_functionWords))
        {
            // An expression after an arrow or an equals sign is its body.
            Add(name + 1, _statements.End(_tokens.MatchingBracket(name + 1)), PermissionCheck.Changed);
            return true;
        }

        return false;
    }

    /// <summary><c>room.on(RoomEvent.ParticipantPermissionsChanged, …)</c>, also as a decorator, and the subscribers of its result.</summary>
    private bool ReadRegistration(int open, int name)
    {
        int close = _tokens.MatchingBracket(open);
        int first = open;
        for (int i = open; i > _tokens.EnclosingBracket(open); i = _statements.Before(i, _tokens.EnclosingBracket(open)))
        {
            first = i;
            if (_tokens.IsAny(i, s_functionWords))
            {
                return false;
            }
        }

        if (_tokens.Is(first, "@") && _statements.BlockBehind(close + 1) is >= 0 and var body)
        {
            Add(close, _tokens.MatchingBracket(body), PermissionCheck.Changed);
            return true;
        }

        if (_tokens.Is(first, "@") && (_tokens.Is(close + 1, "def") || _tokens.Is(close + 2, "def")))
        {
            int parameters = _tokens.Is(close + 1, "def") ? close + 3 : close + 4;
            Add(close, _statements.End(_tokens.MatchingBracket(parameters) + 1), PermissionCheck.Changed);
            return true;
        }

        Add(open, close, PermissionCheck.Changed);
        if (!_tokens.IsAny(open - 1, "on", "once", "off"))
        {
            Add(close, _statements.End(close + 1), PermissionCheck.Changed);
        }

        // In Kotlin and Swift the closure follows the brackets.
        if (_tokens.IsBlock(close + 1) && _language.Sdk is ClientSdk.Android or ClientSdk.Swift)
        {
            Add(close, _tokens.MatchingBracket(close + 1), PermissionCheck.Changed);
        }

        return name > open;
    }

    private bool IsFirst(int name, int open)
    {
        for (int i = open + 1; i < Math.Min(name, open + LongestHead); i++)
        {
            if (_tokens.Is(i, ","))
            {
                // components-core: observeParticipantEvents(participant, ParticipantEvent.ParticipantPermissionsChanged).
                return _tokens.Contains(open - 1, "observe");
            }
        }

        return true;
    }
}
