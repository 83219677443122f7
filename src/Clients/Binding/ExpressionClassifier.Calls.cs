using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>The kind of a call's result, from its type argument, its arguments, or the variable that it reads.</content>
internal sealed partial class ExpressionClassifier
{
    private const int LongestTypeArguments = 16;
    private const int LongestProps = 60;
    private const int LongestReturn = 300;

    /// <summary>Methods whose result consists of the values that their closure returns.</summary>
    private static readonly KeywordSet s_mappings = new("map", "flatMap", "mapNotNull", "compactMap", "let", "expand", "Select", "SelectMany", "and_then", "flat_map", "filter_map");

    /// <summary>Owners of transparent member functions, and functions that are transparent only with an owner.</summary>
    private static readonly KeywordSet s_libraries = new("Arc", "Rc", "Box", "Mutex", "RwLock", "RefCell", "std", "weakref", "typing", "$derived", "$state",
        "React", "Vue", "Object", "Array", "Optional", "Objects");
    private static readonly KeywordSet s_members = new("new", "from", "clone", "by", "raw", "move", "get", "addressof", "values", "entries");

    /// <summary><c>getattr(room, "local_participant", None)</c>.</summary>
    private bool IsGetAttribute(int open)
    {
        int comma = FindEnd(open + 1, isInHead: false);
        return _tokens.Is(comma, ",") && _tokens.KindOf(comma + 1) == TokenKind.StringLiteral && NamingConventions.IsParticipant(_tokens.TextOf(comma + 1))
            && !IsUnrelated(open + 1, comma);
    }

    /// <summary>Whether a function returns its argument. Of member functions, only a library's do: <c>Arc::new</c>, <c>std::move</c>.</summary>
    private bool IsTransparent(int name)
        => _tokens.IsIdentifier(name)
            && _transparent.Contains(_tokens.TextOf(name))
            && !_own.Declares(_tokens.TextOf(name))
            && (IsMember(name) ? _tokens.IsAny(name - 2, s_libraries)
                : !_tokens.IsAny(name, s_members) || (_tokens.Is(name, "get") && _imports.ModuleOf("get") is { Module: "svelte/store" }));

    /// <summary>Whether a name is that of an RxJS operator that emits the values of its source unchanged.</summary>
    public bool IsFilteringOperator(int name) => _tokens.IsAny(name, s_filteringOperators);

    /// <summary>Whether all operators of a pipe emit the values of their source unchanged.</summary>
    private bool IsFiltering(int open)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), open + LongestReturn);
        for (int i = open + 1; i < close; i++)
        {
            if (!IsFilteringOperator(i) || !_tokens.Is(i + 1, "("))
            {
                return false;
            }

            i = _tokens.MatchingBracket(i + 1) + 1;
            if (i < close && !_tokens.Is(i, ","))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The kind of the first argument, or of the result of a closure in its place.</summary>
    private ValueKind ClassifyArgument(int open, int close, int depth)
    {
        int end = FindEnd(open + 1, isInHead: false);
        if (_isPython && _tokens.KindOf(open + 1) == TokenKind.StringLiteral && _tokens.Is(open - 1, "cast"))
        {
            return _types.Resolve(open + 1, open + 2);
        }

        if (_tokens.Is(open - 1, "derived") && _tokens.Is(end, ","))
        {
            // derived(room, ($room) => $room.localParticipant)
            int closure = end + 1;
            end = FindEnd(closure, isInHead: false);
            open = closure - 1;
        }

        if (_isRust && _tokens.Is(open + 1, "|"))
        {
            // room.as_ref().map(|r| r.local_participant())
            int body = open + 2;
            while (body < close && !_tokens.Is(body, "|"))
            {
                body = _tokens.SkipBrackets(body) + 1;
            }

            return body + 1 >= close ? ValueKind.None
                : _tokens.IsBlock(body + 1) ? ClassifyBlock(body + 1, depth)
                : Classify(body + 1, close, depth + 1);
        }

        int arrow = open + 1;
        while (arrow < end && !_tokens.Is(arrow, "=>"))
        {
            arrow = _tokens.SkipBrackets(arrow) + 1;
        }

        if (arrow >= end)
        {
            return close > open + 1 ? Classify(open + 1, Math.Min(end, close), depth + 1) : ValueKind.None;
        }

        return _tokens.IsBlock(arrow + 1) ? ClassifyReturn(arrow + 1, depth) : Classify(arrow + 1, end, depth + 1);
    }

    /// <summary>The kind of the result of a closure after a call: <c>remember(room) { room.localParticipant }</c>.</summary>
    private ValueKind ClassifyClosure(int open, int depth)
    {
        int callee = open > 0 && _tokens.Is(open - 1, ")") ? _tokens.MatchingBracket(open - 1) - 1 : open - 1;
        bool isMapping = _tokens.IsAny(callee, s_mappings) && _tokens.Is(callee - 1, ".");
        if (open < 0 || depth > Deepest || !(IsTransparent(callee) || isMapping))
        {
            return ValueKind.None;
        }

        // The last statement is the value.
        int close = _tokens.MatchingBracket(open);
        int start = open + 1;
        if (close - open > LongestReturn)
        {
            return ValueKind.None;
        }

        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.IsFirstOnLine(i) && !ContinuesOnNextLine(i))
            {
                start = i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return Classify(start, close, depth + 1);
    }

    /// <summary>The only value that a block returns.</summary>
    public ValueKind ClassifyReturn(int open, int depth)
    {
        ValueKind found = ValueKind.None;
        int close = Math.Min(_tokens.MatchingBracket(open), open + LongestReturn);
        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.Is(i, "return"))
            {
                ValueKind kind = Classify(i + 1, FindEnd(i + 1, isInHead: false), depth + 1);
                found = kind != ValueKind.None ? kind : found;
            }
        }

        return found;
    }

    /// <summary>The value of a signal or a getter of the file that is read as a call without arguments: <c>room()</c>, <c>this.room()</c>.</summary>
    private ValueKind ClassifyAccessor(int name, string text, bool isMember)
    {
        if (_tokens.MatchingBracket(name + 1) != name + 2)
        {
            return ValueKind.None;
        }

        return isMember ? (IsMemberOfSelf(name) && _bindings.LookupMember(text, name) is { } member ? member.Kind : ValueKind.None)
            : _bindings.Lookup(text, name) is { Initializer: not null } variable ? variable.Kind
            : ValueKind.None;
    }
}
