using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Loops, and the elements of a collection that they bind.</content>
internal sealed partial class DeclarationBinder
{
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
        while (end < start + LongestParameters && end < _tokens.Count && !_tokens.IsBlock(end) && _tokens.KindOf(end) != TokenKind.Close
            && !_tokens.IsAny(end, s_behindCollection))
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
            AddParameter(name, isElement ? ElementOf(collection) : ValueKind.None, from, until, isOfType: false,
                collection: isElement ? CollectionAt(collection) : null);
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
            : _tokens.Is(pattern, "(") && _language.Sdk is ClientSdk.Android or ClientSdk.CSharp
                && !IsMap(type.Start, type.End) ? _declared.TypeOfPosition(type.Start, type.End, PositionOf(name, pattern))
            : null;
        return part is { } stated ? _types.Resolve(stated.Start, stated.End) : ValueKind.None;
    }

    /// <summary>Whether a type is a map, whose elements are pairs of a key and a value.</summary>
    private bool IsMap(int start, int end)
        => Enumerable.Range(start,
            Math.Max(0, end - start)).Any(i => _tokens.IsIdentifier(i) && (_tokens.Contains(i, "Map") || _tokens.Contains(i, "Dictionary")));

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
                ValueKind asserted = isFirst && _language.Sdk == ClientSdk.Go
                    ? _expressions.Classify(last + 2, _expressions.FindEnd(last + 2, isInHead: head >= 0))
                    : ValueKind.None;
                ValueKind element = asserted == ValueKind.None
                    ? KindOfElement(position, (last + 2, _expressions.FindEnd(last + 2, isInHead: head >= 0)))
                    : asserted;
                ValueKind kind = element != ValueKind.None ? element : isOther ? ValueKind.None : NamingConventions.KindByConvention(_tokens.TextOf(i - 1));
                int end = head >= 0 ? _blocks.EndOf(head) : _blocks.EndOf(_blocks.EnclosingScope(last));
                if (kind == ValueKind.None && isFirst && _language.Sdk == ClientSdk.Go)
                {
                    // A function of another file can determine the kind.
                    _bindings.Add(new VariableSymbol(_tokens.TextOf(i - 1), i - 1, end, kind, (last + 2, _expressions.FindEnd(last + 2, isInHead: head >= 0)),
                        isMember: false));
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
}
