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
    /// <summary>Methods that pass their closure what they are called on, or its elements.</summary>
    private static readonly KeywordSet s_handing = new(
        "map", "tap", "switchMap", "mergeMap", "concatMap", "exhaustMap", "filter", "subscribe", "forEach", "ForEach", "then", "find", "some", "every", "flatMap", "compactMap", "ifPresent", "ifPresentOrElse",
        "thenAccept", "thenApply", "let", "also", "onEach", "collect", "collectLatest", "mapNotNull", "for_each", "and_then", "inspect", "sink", "listen", "use", "onSuccess", "observe");

    /// <summary>Operators of rxjs that pass on what they get.</summary>
    private static readonly KeywordSet s_passing = new(
        "filter", "tap", "take", "takeUntil", "takeWhile", "first", "last", "skip", "debounceTime", "throttleTime", "distinctUntilChanged", "share", "shareReplay", "delay", "startWith", "observeOn", "takeUntilDestroyed", "auditTime");
    private static readonly KeywordSet s_endsOfHead = new("->", "in", ";", ".", "=");
    private static readonly KeywordSet s_beforeArgument = new("lambda", ",", "*", "**");

    /// <summary><c>{ lp -> … }</c>, <c>{ lp in … }</c>, and the <c>it</c> of Kotlin: what a closure is called with.</summary>
    private void ReadClosure(int open)
    {
        bool isOfArms = _tokens.Is(open - 1, "when") || (_tokens.Is(open - 1, ")") && _tokens.Is(_tokens.MatchOf(open - 1) - 1, "when"));
        if (_language.Sdk is not (ClientSdk.Android or ClientSdk.Swift) || isOfArms)
        {
            return;
        }

        int callee = _tokens.Is(open - 1, ")") ? _tokens.MatchOf(open - 1) - 1 : open - 1;
        Holder given = _tokens.IsAny(open - 1, s_handing) && _tokens.Is(open - 2, ".") ? _expressions.At(open - 3)
            : _language.Sdk == ClientSdk.Android && _tokens.IsWord(callee) ? NamingConventions.OfScope(_tokens.TextOf(callee))
            : Holder.None;
        int arrow = open + 1;
        while (arrow < open + LongestClosureHead && !_tokens.IsAny(arrow, s_endsOfHead) && !_tokens.IsAny(arrow, "{", "}"))
        {
            arrow++;
        }

        if (!_tokens.IsAny(arrow, "->", "in"))
        {
            if (given != Holder.None)
            {
                _bindings.Add(new VariableSymbol(_language.Sdk == ClientSdk.Swift ? "$0" : "it", open, _blocks.EndOf(open), given, null, isMember: false));
            }
            else if (_language.Sdk == ClientSdk.Android)
            {
                HideIt(open);
            }

            return;
        }

        for (int i = open + 1; i < arrow; i++)
        {
            if (_tokens.IsWord(i) && !_tokens.Is(i - 1, ":") && !_tokens.Is(i - 1, "."))
            {
                Holder typed = _tokens.Is(i + 1, ":") ? _types.Of(i + 2, Math.Min(arrow, i + 4)) : given;
                AddParameter(i, typed, open, _blocks.EndOf(open), isOfType: false);
            }
        }
    }

    /// <summary>
    /// The parameter that an arrow function of JavaScript receives from the call to which it is passed: <c>me$.subscribe((me) => …)</c>,
    /// <c>me$.pipe(map((me) => …))</c>, <c>rooms.forEach((room) => …)</c>.
    /// </summary>
    private Holder HandedTo(int first)
    {
        int open = _tokens.Is(first - 1, "async") ? first - 2 : first - 1;
        int function = open - 1;
        if (!_tokens.Is(open, "(") || !_tokens.IsAny(function, s_handing))
        {
            return Holder.None;
        }

        // After a pipe operator that makes another value, the type is unknown.
        int pipe = _tokens.ParentOf(function);
        if (_tokens.Is(pipe, "(") && _tokens.Is(pipe - 1, "pipe"))
        {
            int before = function;
            while (_tokens.Is(before - 1, ",") && _tokens.Is(before - 2, ")") && _tokens.IsAny(_tokens.MatchOf(before - 2) - 1, s_passing))
            {
                before = _tokens.MatchOf(before - 2) - 1;
            }

            function = before - 1 == pipe ? pipe - 1 : function;
        }

        return _tokens.Is(function - 1, ".") ? _expressions.At(function - 2) : Holder.None;
    }

    private void ReadRust(int sign)
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

            int last = _tokens.IsBlock(end + 1) ? _blocks.EndOf(end + 1) : _expressions.End(end + 1, isInHead: false);
            foreach (int name in NamesOf(sign + 1, end, hasTypes: true))
            {
                int type = _tokens.Is(name + 1, ":") ? name + 2 : name;
                int next = type;
                while (next < end && !_tokens.Is(next, ","))
                {
                    next++;
                }

                bool isAlone = type == name && _tokens.Is(sign - 1, "(") && _tokens.IsAny(sign - 2, s_handing) && _tokens.Is(sign - 3, ".") && (name == sign + 1 || _tokens.IsAny(name - 1, "&", "mut"));
                Holder holder = isAlone ? _expressions.At(sign - 4) : type == name ? Holder.None : _types.Of(type, next);
                AddParameter(name, holder, sign, last, isOfType: false, isOther: type != name && holder == Holder.None && _types.IsOther(type, next));
            }
        }
        else if (_tokens.Is(sign, "=>"))
        {
            ReadArm(sign);
        }
    }

    /// <summary>The names of an arm's pattern hold in the arm.</summary>
    private void ReadArm(int arrow)
    {
        int parent = _tokens.ParentOf(arrow);
        int start = arrow;
        for (int least = Math.Max(parent + 1, arrow - LongestClosureHead * 3); start > least && !_tokens.Is(start - 1, ",") && !(_tokens.Is(start - 1, "}") && _tokens.BeginsLine(start));)
        {
            start = _tokens.KindOf(start - 1) == TokenKind.Close ? Math.Max(least, _tokens.MatchOf(start - 1)) : start - 1;
        }

        int end = start;
        while (end < arrow && !_tokens.IsAny(end, "if", "="))
        {
            end++;
        }

        Hide(start, end, start, IsLocalVariant(start, end) ? Holder.Participant : Holder.None, _tokens.IsBlock(arrow + 1) ? _blocks.EndOf(arrow + 1) : _expressions.End(arrow + 1, isInHead: false));
    }

    /// <summary><c>lambda lp: …</c>, <c>with … as lp</c>, <c>case Bot() as lp</c>, <c>self.lp: Bot</c>.</summary>
    private bool ReadPython(int word)
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
                int last = _expressions.End(colon + 1, isInHead: false);
                for (int i = word + 1; i < colon; i++)
                {
                    if (_tokens.IsWord(i) && _tokens.IsAny(i - 1, s_beforeArgument))
                    {
                        AddParameter(i, Holder.None, word, last, isOfType: false);
                    }
                }
            }

            return true;
        }

        if (_tokens.Is(word, "as") && _tokens.IsWord(word + 1) && _tokens.IsAny(word + 2, ":", ",", ")"))
        {
            // case rtc.LocalParticipant() as lp:
            int type = _tokens.Is(word - 1, ")") ? _tokens.MatchOf(word - 1) - 1 : word;
            AddParameter(word + 1, type < word ? _types.At(type) : Holder.None, word, _blocks.EndOf(_blocks.ScopeOf(word)), isOfType: false);
            return true;
        }

        if (_tokens.Is(word + 1, ":") && _tokens.Is(word - 1, ".") && _tokens.Is(word - 2, "self") && (_tokens.BeginsLine(word - 2) || _tokens.IsBlock(word - 3)))
        {
            AddTyped(word, word + 2);
            return true;
        }

        return false;
    }

    /// <summary>A closure without parameters has its own <c>it</c>, which is not the outer one.</summary>
    private void HideIt(int open)
    {
        int name = _tokens.Is(open - 1, ")") ? _tokens.MatchOf(open - 1) - 1 : open - 1;
        if (_tokens.IsWord(name) && !_tokens.IsAny(name, s_withoutIt) && _tokens.Is(name - 1, ".") && !char.IsUpper(_tokens.FirstOf(name)))
        {
            _bindings.Add(new VariableSymbol("it", open, _blocks.EndOf(open), Holder.None, null, isMember: false));
        }
    }
}
