using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>Tests of a type, which say what a value is in the block behind them, and what it is not in the other.</content>
internal sealed partial class BindingReader
{
    private static readonly WordSet s_leaving = new("return", "throw", "raise", "continue", "break");

    private void ReadTest(int word)
    {
        bool isFunction = _tokens.IsAny(word, "isLocalParticipant", "isinstance");
        bool isDenied = _tokens.Is(word + 1, "!") || (isFunction && _tokens.IsAny(word - 1, "not", "!"));
        int name = isFunction ? word + 2 : word - 1;
        if (!isFunction && _tokens.Is(name, "!"))
        {
            isDenied = true;
            name--;
        }

        if (!_tokens.IsWord(name) || _expressions.IsMember(name))
        {
            return;
        }

        // "is not None" asks whether there is one.
        int type = isFunction ? name + 1 : word + 1;
        if (!isFunction && (_tokens.IsAny(type, s_nothing) || (_tokens.Is(type, "not") && _tokens.IsAny(type + 1, s_nothing))))
        {
            return;
        }

        int end = Math.Min(isFunction ? _tokens.MatchOf(word + 1) : word + 5, type + LongestClosureHead);
        while (!isFunction && end > type && _tokens.KindOf(end - 1) is TokenKind.Open or TokenKind.Close)
        {
            end--;
        }

        bool isParticipant = _tokens.Is(word, "isLocalParticipant") || _types.Of(type, end) == Holder.Participant;
        if (!isParticipant && !_types.IsOther(type, end))
        {
            return;
        }

        int open = _tokens.ParentOf(word);
        bool isInner = _tokens.Is(open, "(") && _tokens.IsAny(open - 1, "!", "not");
        int head = isInner ? _tokens.ParentOf(open) : open;
        int body = _tokens.Is(head, "(") ? _blocks.Behind(_tokens.MatchOf(head)) : _language.IsFunctionScoped || isInner || _tokens.Is(head, "{") ? _blocks.OfHead(word) : -1;
        AddTested(name, word, isParticipant, isDenied || isInner, head, body);
    }

    private void AddTested(int name, int word, bool isParticipant, bool isDenied, int head, int body)
    {
        string text = _tokens.TextOf(name);
        Holder inside = isParticipant && !isDenied ? Holder.Participant : Holder.None;
        if (body < 0)
        {
            if (inside != Holder.None)
            {
                Add(name, word, inside, null);
            }
            else if (isParticipant && _tokens.Is(head, "("))
            {
                int first = _tokens.MatchOf(head) + 1;
                AddBehind(text, first, _expressions.End(first, isInHead: false), word);
            }

            return;
        }

        int end = _blocks.EndOf(body);
        _bindings.Add(new VariableSymbol(text, body, end, inside, null, isMember: false));
        if (!isParticipant)
        {
            return;
        }

        // What it is in one branch it is not in the other; behind a branch that leaves, the other is what goes on.
        int otherwise = _tokens.Is(end + 1, "else") ? _blocks.OfHead(end + 1) : _tokens.Is(end, "else") ? _blocks.OfHead(end) : -1;
        if (otherwise >= 0)
        {
            _bindings.Add(new VariableSymbol(text, otherwise, _blocks.EndOf(otherwise), isDenied ? Holder.Participant : Holder.None, null, isMember: false));
        }
        else if (isDenied)
        {
            AddBehind(text, body + 1, end, word);
        }
    }

    /// <summary>Behind a branch for all others that leaves, it is the participant.</summary>
    private void AddBehind(string name, int start, int end, int word)
    {
        for (int i = start; i < Math.Min(end, start + LongestParameters); i++)
        {
            if (_tokens.IsAny(i, s_leaving))
            {
                _bindings.Add(new VariableSymbol(name, end, _blocks.EndOf(_blocks.Around(word)), Holder.Participant, null, isMember: false));
                return;
            }
        }
    }
}
