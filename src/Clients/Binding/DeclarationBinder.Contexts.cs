using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>The types that the context of a closure states for its parameters.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>Flutter's widgets whose builder receives values of their type arguments.</summary>
    private static readonly KeywordSet s_builders = new("Consumer", "Consumer2", "Consumer3", "Consumer4", "ValueListenableBuilder");

    /// <summary>
    /// The kind of a parameter without a type, from the declared type of the variable that holds the closure, or of the parameter that receives it.
    /// </summary>
    /// <param name="closure">The first token of the closure.</param>
    /// <param name="position">The position of the parameter.</param>
    private ValueKind KindOfContext(int closure, int position)
        => ContextOfClosure(closure) is { } type && _declared.ParameterOfFunction(type.Start, type.End, position) is { } parameter
            ? _types.Resolve(parameter.Start, parameter.End)
            : ValueKind.None;

    private (int Start, int End)? ContextOfClosure(int closure)
    {
        int before = BeforeClosure(closure);
        if (_tokens.Is(before, "="))
        {
            return _language.TypesComeFirst ? (StartOfType(before - 1), before - 1) : TypeBeforeValue(before);
        }

        if (_tokens.Is(before, "+=") || (_tokens.Is(before, "=") && _tokens.Is(before - 1, "+")))
        {
            // Joined += me => …
            return _expressions.TypeOf(_tokens.Is(before, "+=") ? before - 1 : before - 2);
        }

        bool isTrailing = _tokens.Is(closure, "{") && (_tokens.Is(before, ")") || _tokens.IsIdentifier(before));
        if (isTrailing)
        {
            int callee = _tokens.Is(before, ")") ? _tokens.MatchingBracket(before) - 1 : before;
            return ParametersOf(callee) is { } all ? _declared.LastParameter(all) : null;
        }

        if (!_tokens.IsAny(before, "(", ",", ":"))
        {
            return null;
        }

        int open = _tokens.EnclosingBracket(closure);
        if (_tokens.Is(before, ":") && _tokens.Is(open, "{") && _tokens.IsIdentifier(before - 1))
        {
            // const handlers: Handlers = { onJoin: (me) => … }
            return _tokens.Is(open - 1, "=") && TypeBeforeValue(open - 1) is { } type
                ? _declared.TypeOfMember(type.Start, type.End, _tokens.TextOf(before - 1)) ?? (_tokens.Is(type.Start, "Record") ? type : null)
                : null;
        }

        int name = open - 1;
        return !_tokens.Is(open, "(") || !_tokens.IsIdentifier(name) ? null
            : ParametersOf(name) is { } parameters ? _declared.ElementAt(parameters, PositionOf(closure, open))
            : _language.TypesComeFirst && _tokens.Is(name - 1, ".") ? _expressions.TypeOf(name - 2)
            : null;
    }

    /// <summary>The token before a closure and its keywords: <c>async</c>, <c>function</c>, Rust's <c>move</c>.</summary>
    private int BeforeClosure(int closure)
    {
        int before = closure - 1;
        while (_tokens.IsAny(before, "async", "function", "move"))
        {
            before--;
        }

        return before;
    }

    /// <summary>The type after the name of a variable: <c>let greet: (LocalParticipant) -> Void = …</c>.</summary>
    private (int Start, int End)? TypeBeforeValue(int sign)
    {
        for (int i = sign - 1; i > sign - LongestType * 2; i--)
        {
            if (_tokens.Is(i, ":") && _tokens.IsIdentifier(i - 1) && !_tokens.Is(_tokens.EnclosingBracket(i), "("))
            {
                return (i + 1, sign);
            }

            if (_tokens.IsAny(i, ";", "=") || _tokens.IsBlock(i))
            {
                return null;
            }

            i = _tokens.KindOf(i) == TokenKind.Close ? Math.Max(1, _tokens.MatchingBracket(i)) : i;
        }

        return null;
    }

    /// <summary>The brackets of the parameters of the function of the file that is called at a token; null if the file declares none.</summary>
    private int? ParametersOf(int callee)
    {
        if (!_tokens.IsIdentifier(callee) || _expressions.FunctionAt(callee) is not { } function)
        {
            return null;
        }

        // const greet = async (room: Room, run: (me: LocalParticipant) => void) => …
        int open = function.Name + 1;
        open = _tokens.Is(open, "=") ? _expressions.ParametersAfter(open) : open;
        open = _tokens.SkipTypeArguments(open) is var close && close > open ? close + 1 : open;
        return _tokens.Is(open, "(") ? open : null;
    }

    /// <summary>
    /// The kind of a parameter without a type in Flutter's <c>Consumer&lt;Room&gt;(builder: (context, room, child) => …)</c>, in the builders of LiveKit's
    /// components and in <c>seats.forEach((id, seat) => …)</c>.
    /// </summary>
    private ValueKind KindPassedToBuilder(int open, int position)
    {
        if (_language.Sdk != ClientSdk.Flutter || position == 0)
        {
            return ValueKind.None;
        }

        int call = _tokens.Is(open - 1, ":") && _tokens.Is(open - 2, "builder") ? _tokens.EnclosingBracket(open) : -1;
        if (call < 0)
        {
            return position == 1 ? KindOfMapEntry(open) : ValueKind.None;
        }

        if (_tokens.IsIdentifier(call - 1))
        {
            return _own.Declares(_tokens.TextOf(call - 1)) ? ValueKind.None : NamingConventions.KindOfBuilderParameter(_tokens.TextOf(call - 1), position);
        }

        if (!_tokens.Is(call - 1, ">"))
        {
            return ValueKind.None;
        }

        int type = call - 1;
        while (type > call - LongestType && !_tokens.Is(type, "<"))
        {
            type--;
        }

        // Consumer2<Seat, Room>(builder: (context, seat, room, child) => …)
        return _tokens.IsAny(type - 1, s_builders) && _declared.ElementBetween(type, call - 1, position - 1) is var (first, last)
            ? _types.Resolve(first, last)
            : ValueKind.None;
    }

    /// <summary>The value after the key in Dart's <c>seats.forEach((id, seat) => …)</c>.</summary>
    private ValueKind KindOfMapEntry(int open)
        => _tokens.Is(open - 1, "(") && _tokens.Is(open - 2, "forEach") ? KindPassedToClosure(open) : ValueKind.None;
}
