using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Closures, whose parameters have their own punctuation, and the arms of a match.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>Tokens that can precede a closure of Rust; between two values the same punctuation is an operator.</summary>
    private static readonly KeywordSet s_beforeClosure = new("(", ",", "=", "{", "}", ";", "move", "return", "=>", "[", ":");

    /// <summary>Functions whose closure has no <c>it</c>, and keywords before a block that is not a closure.</summary>
    private static readonly KeywordSet s_withoutIt = new(
        "run", "apply", "with", "launch", "async", "runBlocking", "runTest", "withContext", "withLock", "coroutineScope", "supervisorScope", "runCatching",
        "synchronized", "lazy", "try", "else", "do", "finally", "if", "while", "for", "when", "catch", "init", "object", "remember", "repeatOnLifecycle", "buildList", "buildMap",
        "buildString", "post", "runOnUiThread", "thread", "withTimeout", "withTimeoutOrNull", "launchWhenStarted", "execute", "submit", "measureTimeMillis");
    /// <summary>Methods that pass their receiver, or its elements, to their closure.</summary>
    private static readonly KeywordSet s_elementMethods = new(
        "map", "tap", "switchMap", "mergeMap", "concatMap", "exhaustMap", "filter", "subscribe", "forEach", "ForEach", "then", "find", "some", "every", "flatMap", "compactMap", "ifPresent", "ifPresentOrElse",
        "thenAccept", "thenApply", "let", "also", "onEach", "collect", "collectLatest", "mapNotNull", "for_each", "and_then", "inspect", "sink", "listen", "use", "onSuccess", "observe");

    private static readonly KeywordSet s_endsOfHead = new("->", "in", ";", ".", "=");
    private static readonly KeywordSet s_beforeArgument = new("lambda", ",", "*", "**");

    /// <summary>The parameters of a closure: <c>{ lp -> … }</c>, <c>{ lp in … }</c>, and Kotlin's <c>it</c>.</summary>
    private void BindClosure(int open)
    {
        bool isOfArms = _tokens.Is(open - 1, "when") || (_tokens.Is(open - 1, ")") && _tokens.Is(_tokens.MatchingBracket(open - 1) - 1, "when"));
        if (_language.Sdk is not (ClientSdk.Android or ClientSdk.Swift) || isOfArms)
        {
            return;
        }

        int callee = _tokens.Is(open - 1, ")") ? _tokens.MatchingBracket(open - 1) - 1 : open - 1;
        bool isObserved = _tokens.Is(callee, "observe") && _tokens.Is(open - 1, ")");
        int method = isObserved ? callee : open - 1;
        bool isOfElements = (isObserved || _tokens.IsAny(method, s_elementMethods)) && _tokens.Is(method - 1, ".");
        (int Start, int End)? elements = isOfElements ? (method - 2, method - 1) : null;
        ValueKind given = isOfElements ? _expressions.ClassifyEndingAt(method - 2)
            : _language.Sdk == ClientSdk.Android && _tokens.IsIdentifier(callee) ? NamingConventions.KindOfScopeFunction(_tokens.TextOf(callee))
            : ValueKind.None;
        // A list of captures declares nothing that is not known outside.
        int first = _language.Sdk == ClientSdk.Swift && _tokens.Is(open + 1, "[") ? _tokens.MatchingBracket(open + 1) + 1 : open + 1;
        int arrow = first;
        while (arrow < first + LongestClosureHead && !_tokens.IsAny(arrow, s_endsOfHead) && !_tokens.IsAny(arrow, "{", "}"))
        {
            arrow++;
        }

        if (!_tokens.IsAny(arrow, "->", "in"))
        {
            given = given == ValueKind.None ? KindOfContext(open, 0) : given;
            if (given != ValueKind.None || isOfElements)
            {
                _bindings.Add(new VariableSymbol(_language.Sdk == ClientSdk.Swift ? "$0" : "it", open, _blocks.EndOf(open), given, null, isMember: false) { Collection = elements });
            }
            else if (_language.Sdk == ClientSdk.Android)
            {
                ShadowImplicitParameter(open);
            }

            return;
        }

        int position = 0;
        for (int i = first; i < arrow; i++)
        {
            position += _tokens.Is(i, ",") ? 1 : 0;
            if (_tokens.IsIdentifier(i) && !_tokens.Is(i - 1, ":") && !_tokens.Is(i - 1, "."))
            {
                ValueKind typed = _tokens.Is(i + 1, ":") ? _types.Resolve(i + 2, Math.Min(arrow, i + 4))
                    : given != ValueKind.None ? given : KindOfContext(open, position);
                AddParameter(i, typed, open, _blocks.EndOf(open), isOfType: false, collection: elements);
            }
        }
    }

    /// <summary>The value whose elements an arrow function receives: <c>seats.forEach((seat) => …)</c>; null for any other function.</summary>
    private (int Start, int End)? ElementsPassedTo(int first)
    {
        int open = BeforeClosure(first);
        return _tokens.Is(open, "(") && _tokens.IsAny(open - 1, s_elementMethods) && _tokens.Is(open - 2, ".") ? (open - 3, open - 2) : null;
    }

    /// <summary>
    /// The parameter that an arrow function of JavaScript receives from the call to which it is passed: <c>me$.subscribe((me) => …)</c>,
    /// <c>me$.pipe(map((me) => …))</c>, <c>rooms.forEach((room) => …)</c>.
    /// </summary>
    private ValueKind KindPassedToClosure(int first)
    {
        int open = BeforeClosure(first);
        if (_isJava && _tokens.Is(open, ",") && _tokens.EnclosingBracket(first) is > 2 and var call && _tokens.Is(call - 1, "observe") && _tokens.Is(call - 2, "."))
        {
            // me.observe(owner, p -> …)
            return _expressions.ClassifyEndingAt(call - 3);
        }

        int function = open - 1;
        if (!_tokens.Is(open, "(") || !_tokens.IsAny(function, s_elementMethods))
        {
            return KindOfContext(first, 0);
        }

        // After an operator of the pipe that maps the value, its type is unknown.
        int pipe = _tokens.EnclosingBracket(function);
        if (_tokens.Is(pipe, "(") && _tokens.Is(pipe - 1, "pipe"))
        {
            int before = function;
            while (_tokens.Is(before - 1, ",") && _tokens.Is(before - 2, ")") && _expressions.IsFilteringOperator(_tokens.MatchingBracket(before - 2) - 1))
            {
                before = _tokens.MatchingBracket(before - 2) - 1;
            }

            function = before - 1 == pipe ? pipe - 1 : function;
        }

        return _tokens.Is(function - 1, ".") ? _expressions.ClassifyEndingAt(function - 2) : ValueKind.None;
    }

    private void BindRust(int sign)
    {
        if (_tokens.Is(sign, "|") && _tokens.IsAny(sign - 1, s_beforeClosure))
        {
            int end = sign + 1;
            while (end < sign + LongestParameters && end < _tokens.Count && !_tokens.Is(end, "|"))
            {
                end = _tokens.SkipBrackets(end) + 1;
            }

            if (end - sign > LongestParameters || !_tokens.Is(end, "|"))
            {
                return;
            }

            int last = _tokens.IsBlock(end + 1) ? _blocks.EndOf(end + 1) : _expressions.FindEnd(end + 1, isInHead: false);
            foreach (int name in NamesOf(sign + 1, end, hasTypes: true))
            {
                int type = _tokens.Is(name + 1, ":") ? name + 2 : name;
                int next = type;
                while (next < end && !_tokens.Is(next, ","))
                {
                    next++;
                }

                bool isAlone = type == name && _tokens.Is(sign - 1, "(") && _tokens.IsAny(sign - 2, s_elementMethods) && _tokens.Is(sign - 3, ".")
                    && (name == sign + 1 || _tokens.IsAny(name - 1, "&", "mut"));
                ValueKind kind = isAlone ? _expressions.ClassifyEndingAt(sign - 4)
                    : type == name ? KindOfContext(_tokens.Is(sign - 1, "move") ? sign - 1 : sign,
                        Enumerable.Range(sign, name - sign).Count(i => _tokens.Is(i, ",")))
                    : _types.Resolve(type, next);
                AddParameter(name, kind, sign, last, isOfType: false, isOther: type != name && kind == ValueKind.None && _types.IsUnrelated(type, next));
            }
        }
        else if (_tokens.Is(sign, "=>"))
        {
            BindMatchArm(sign);
        }
    }

    /// <summary>The names that the pattern of an arm declares are in scope in the arm.</summary>
    private void BindMatchArm(int arrow)
    {
        int parent = _tokens.EnclosingBracket(arrow);
        int start = arrow;
        for (int least = Math.Max(parent + 1, arrow - LongestClosureHead * 3); start > least && !_tokens.Is(start - 1, ",")
            && !(_tokens.Is(start - 1, "}") && _tokens.IsFirstOnLine(start));)
        {
            start = _tokens.KindOf(start - 1) == TokenKind.Close ? Math.Max(least, _tokens.MatchingBracket(start - 1)) : start - 1;
        }

        int end = start;
        while (end < arrow && !_tokens.IsAny(end, "if", "="))
        {
            end++;
        }

        int until = _tokens.IsBlock(arrow + 1) ? _blocks.EndOf(arrow + 1) : _expressions.FindEnd(arrow + 1, isInHead: false);
        ValueKind variant = KindOfVariant(start, end);
        foreach (int name in NamesOf(start, end))
        {
            (int Start, int End)? part = PartOf(name);
            ValueKind kind = variant != ValueKind.None ? variant : part is { } stated ? _types.Resolve(stated.Start, stated.End) : ValueKind.None;
            AddParameter(name, kind, start, until, isOfType: false, type: part);
        }
    }

    /// <summary><c>lambda lp: …</c>, <c>with … as lp</c>, <c>case Bot() as lp</c>, <c>self.lp: Bot</c>.</summary>
    private bool BindPython(int word)
    {
        if (_tokens.Is(word, "lambda"))
        {
            int colon = word + 1;
            while (colon < word + LongestParameters && !_tokens.Is(colon, ":"))
            {
                colon = _tokens.SkipBrackets(colon) + 1;
            }

            if (colon < word + LongestParameters)
            {
                int last = _expressions.FindEnd(colon + 1, isInHead: false);
                for (int i = word + 1; i < colon; i++)
                {
                    if (_tokens.IsIdentifier(i) && _tokens.IsAny(i - 1, s_beforeArgument))
                    {
                        AddParameter(i, KindOfContext(word, Enumerable.Range(word, i - word).Count(comma => _tokens.Is(comma, ","))), word, last, isOfType: false);
                    }
                }
            }

            return true;
        }

        if (_tokens.Is(word, "as") && _tokens.IsIdentifier(word + 1) && _tokens.IsAny(word + 2, ":", ",", ")"))
        {
            // case rtc.LocalParticipant() as lp:
            int type = _tokens.Is(word - 1, ")") ? _tokens.MatchingBracket(word - 1) - 1 : word;
            AddParameter(word + 1, type < word ? _types.ResolveAt(type) : ValueKind.None, word, _blocks.EndOf(_blocks.EnclosingScope(word)), isOfType: false);
            return true;
        }

        if (_tokens.Is(word + 1, ":") && _tokens.Is(word - 1, ".") && _tokens.Is(word - 2, "self")
            && (_tokens.IsFirstOnLine(word - 2) || _tokens.IsBlock(word - 3)))
        {
            DeclareTyped(word, word + 2);
            return true;
        }

        return false;
    }

    /// <summary>A closure without parameters has its own <c>it</c>, which shadows the outer one.</summary>
    private void ShadowImplicitParameter(int open)
    {
        int name = _tokens.Is(open - 1, ")") ? _tokens.MatchingBracket(open - 1) - 1 : open - 1;
        if (_tokens.IsIdentifier(name) && !_tokens.IsAny(name, s_withoutIt) && _tokens.Is(name - 1, ".") && !char.IsUpper(_tokens.FirstOf(name)))
        {
            _bindings.Add(new VariableSymbol("it", open, _blocks.EndOf(open), ValueKind.None, null, isMember: false));
        }
    }
}
