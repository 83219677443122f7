using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>Types of symbols, elements and the props of a component.</content>
internal sealed partial class ExpressionClassifier
{
    /// <summary>
    /// The tokens of the declared type of the value that ends at a token: a variable, a member of the enclosing type, or of a type of the file.
    /// </summary>
    public (int Start, int End)? TypeOf(int last, int depth = 0)
    {
        while (_tokens.IsAny(last, "!", "?") && last > 0)
        {
            last--;
        }

        if (depth > Deepest || last < 0)
        {
            return null;
        }

        if (_tokens.Is(last, "]"))
        {
            // An element has the element type of the declared collection.
            return TypeOf(_tokens.MatchingBracket(last) - 1, depth + 1);
        }

        if (_tokens.Is(last, ")"))
        {
            int open = _tokens.MatchingBracket(last);
            if (_isPython && !_tokens.IsIdentifier(open - 1) && CollectionOfComprehension(open, last) is { } collection)
            {
                return TypeOf(collection, depth + 1);
            }

            if (ElementTypeOf(last, depth) is { } held)
            {
                return held;
            }

            if (!IsMember(open - 1) && IsTransparent(open - 1) && last > open + 1)
            {
                // enumerate(seats)
                return TypeOf(Math.Min(FindEnd(open + 1, isInHead: false), last) - 1, depth + 1);
            }

            bool isOwn = !IsMember(open - 1) || IsMemberOfSelf(open - 1);
            if (isOwn && ResultTypeOf(open - 1, depth) is { } result)
            {
                return result;
            }

            bool isAccessor = _tokens.IsIdentifier(open - 1)
                && (IsMember(open - 1)
                    ? NamingConventions.IsTransparentMember(_tokens.TextOf(open - 1)) || NamingConventions.IsTransparentMethod(_tokens.TextOf(open - 1))
                        || _tokens.IsAny(open - 1, s_accessors)
                    : open + 1 == last);
            return (!isAccessor ? null : isOwn ? TypeOf(open - 1, depth + 1) : TypeOf(Owner(open - 1), depth + 1))
                ?? (isOwn ? null : ResultTypeOf(open - 1, depth));
        }

        if (!_tokens.IsIdentifier(last))
        {
            return null;
        }

        string text = _tokens.TextOf(last);
        if (!IsMember(last))
        {
            return _bindings.Lookup(text, last) is { } symbol ? TypeOf(symbol, depth)
                : _bindings.LookupMember(text, last) is { } field ? TypeOf(field, depth) : null;
        }

        if (IsMemberOfSelf(last))
        {
            return _bindings.LookupMember(text, last) is { } member ? TypeOf(member, depth) : null;
        }

        return TypeOf(Owner(last), depth + 1) is not { } owner ? null
            : _declared.TypeOfMember(owner.Start, owner.End, text) ?? (NamingConventions.IsTransparentMember(text) ? owner : null);
    }

    private (int Start, int End)? TypeOf(VariableSymbol symbol, int depth)
    {
        if (symbol.DeclaredType is { } type)
        {
            return type;
        }

        if (symbol.Collection is var (from, to) && to > from)
        {
            // The type of a collection names what it holds.
            return TypeOf(to - 1, depth + 1);
        }

        if (symbol.Initializer is not { } value || value.End <= value.Start)
        {
            return null;
        }

        int last = value.End - 1;
        while (last > value.Start && _tokens.Is(last, "!"))
        {
            last--;
        }

        if (_tokens.Is(last, ")") && ElementTypeOf(last, depth) is { } held)
        {
            return held;
        }

        int start = value.Start;
        while (start < value.End && _tokens.IsAny(start, s_beforeValue))
        {
            start++;
        }

        // new Seat(…), Seat(…)
        if (_tokens.IsIdentifier(start)
            && (_own.DeclarationOf(_tokens.TextOf(start)) is not null || NamingConventions.KindOfType(_tokens, start) != ValueKind.None)
            && char.IsUpper(_tokens.FirstOf(start)) && !_tokens.IsAny(start + 1, ".", "::") && !IsFunction(_tokens.TextOf(start)))
        {
            return (start, start + 1);
        }

        int end = start;
        while (end < value.End && end - start < LongestChain
            && (_tokens.IsIdentifier(end) || _tokens.IsAny(end, s_chain) || _tokens.KindOf(end) == TokenKind.Open))
        {
            end = _tokens.SkipBrackets(end) + 1;
        }

        // The value of a parameter without a type is the parameter itself.
        bool isItself = end == start + 1 && _tokens.Is(start, symbol.Name);

        // store.call ?: return
        bool isFirst = end == value.End || _tokens.IsAny(end, "??", "||") || (_tokens.Is(end, ":") && _tokens.Is(end - 1, "?"));
        return isFirst && !isItself ? TypeOf(end - 1, depth + 1) : null;
    }

    /// <summary>The type that a call states: by its type argument, or by the context that it reads, as in <c>useContext(CallContext)</c>.</summary>
    private (int Start, int End)? ElementTypeOf(int close, int depth)
    {
        int open = _tokens.MatchingBracket(close);
        if (_isVue && depth < Deepest && _tokens.Is(open - 1, "withDefaults"))
        {
            return ElementTypeOf(FindEnd(open + 1, isInHead: false) - 1, depth + 1);
        }

        return PropsOf(open - 1) is { } props ? props
            : _isJavaScript && depth < Deepest && close == open + 2 && _tokens.IsIdentifier(open + 1) && _tokens.IsAny(open - 1, s_consumers)
                && _bindings.Lookup(_tokens.TextOf(open + 1), open + 1) is { } context ? TypeOf(context, depth + 1)
            : TypeArgument(open - 1);
    }

    /// <summary>The type of a Vue component's props, which its template accesses by their bare names; null if there is none.</summary>
    private (int Start, int End)? PropsType()
    {
        if (!_isVue)
        {
            return null;
        }

        if (_props is null)
        {
            _props = (0, 0);
            for (int i = 0; i < _tokens.Count; i++)
            {
                if (_tokens.Is(i, "defineProps") && _tokens.Is(i + 1, "<"))
                {
                    int end = i + 2;
                    while (end < _tokens.Count && end < i + LongestProps && !_tokens.Is(end, ">"))
                    {
                        end = _tokens.SkipBrackets(end) + 1;
                    }

                    _props = (i + 2, end);
                    break;
                }
            }
        }

        return _props.Value.End > 0 ? _props : null;
    }

    /// <summary>Vue's <c>defineProps&lt;Props&gt;()</c>, and other calls whose type argument is the type of an object.</summary>
    private (int Start, int End)? PropsOf(int last)
    {
        if (!_tokens.Is(last, ">"))
        {
            return null;
        }

        for (int i = last - 1; i > Math.Max(0, last - LongestProps); i--)
        {
            if (_tokens.Is(i, "<") && _tokens.IsAny(i - 1, s_props))
            {
                return (i + 1, last);
            }

            i = _tokens.KindOf(i) == TokenKind.Close ? Math.Max(0, _tokens.MatchingBracket(i)) : i;
        }

        return null;
    }
}
