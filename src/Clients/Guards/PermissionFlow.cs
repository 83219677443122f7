using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <summary>The names that hold a value read from the permissions: variables, members, states, and functions that return it.</summary>
internal sealed class PermissionFlow
{
    private const int Deepest = 20;
    private const int LongestPattern = 60;

    private static readonly KeywordSet s_declarations = new("val", "var", "let", "const", "final", "auto", "get");
    /// <summary>Operators that an equals sign makes an assignment.</summary>
    private static readonly KeywordSet s_logical = new("??", "&&", "||");

    private static readonly KeywordSet s_stores = new("set", "next", "send", "emit", "postValue", "setValue", "tryEmit", "accept");
    private static readonly KeywordSet s_holders = new("value", "current", "wrappedValue");
    private static readonly KeywordSet s_modifiers = new("mut", "&", "*", "ref");
    private static readonly HashSet<string> s_nobodys = new(StringComparer.Ordinal) { "value", "current", "it", "this", "self", "_", "state", "result", "data" };

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Statements _statements;
    private readonly FunctionReader _functions;
    private readonly SymbolTable _bindings;
    private readonly List<(int Name, PermissionCheck Check)> _assigned = new();
    private readonly Dictionary<string, List<(VariableSymbol? Symbol, PermissionCheck Check)>> _byName = new(StringComparer.Ordinal);

    public PermissionFlow(TokenList tokens, ClientLanguage language, Statements statements, FunctionReader functions, SymbolTable bindings)
    {
        _tokens = tokens;
        _language = language;
        _statements = statements;
        _functions = functions;
        _bindings = bindings;
    }

    /// <summary>The permissions that the name at a token holds.</summary>
    public IEnumerable<PermissionCheck> ChecksAt(int word)
    {
        if (!_tokens.IsIdentifier(word))
        {
            return Array.Empty<PermissionCheck>();
        }

        // The value of a Svelte store has its name after a dollar sign.
        string text = _tokens.TextOf(word);
        text = text.Length > 1 && text[0] == '$' && !_byName.ContainsKey(text) ? text.Substring(1) : text;
        if (!_byName.TryGetValue(text, out List<(VariableSymbol? Symbol, PermissionCheck Check)>? all))
        {
            return Array.Empty<PermissionCheck>();
        }

        VariableSymbol? here = IsMember(word) ? null : _bindings.Lookup(text, word);
        return all.Where(known => known.Symbol is { IsMember: false } local
            ? local == here || (here is null && word < local.Start)
            : here is null or { IsMember: true }).Select(known => known.Check);
    }

    /// <summary>Whether a name holds a permission anywhere in the file.</summary>
    public bool Holds(string name) => _byName.ContainsKey(name);

    /// <summary>Whether a name follows an access operator. Except in C++, an arrow begins a value.</summary>
    private bool IsMember(int word) => _tokens.IsAny(word - 1, ".", "::") || (_language.Sdk == ClientSdk.Cpp && _tokens.Is(word - 1, "->"));

    /// <summary>The permissions in names that other files can see: members, declarations at the top level, and in JavaScript the properties that a hook returns.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> Exported(int end)
        => _byName.Select(known => (known.Key,
            Checks: known.Value.Where(held => held.Check != PermissionCheck.Whole
                && (_language.Sdk == ClientSdk.JavaScript || held.Symbol is null or { IsMember: true } || held.Symbol.End >= end))
                    .Select(held => held.Check).ToList()))
            .Where(known => known.Checks.Count > 0)
            .ToDictionary(known => known.Key, known => (IReadOnlyList<PermissionCheck>)known.Checks, StringComparer.Ordinal);

    /// <summary>Whether a name is assigned a value other than the one at a token.</summary>
    public bool IsAssignedElsewhere(string name, int value)
    {
        string setter = "set" + char.ToUpperInvariant(name[0]) + name.Substring(1);
        for (int i = 0; i < _tokens.Count; i++)
        {
            if ((_tokens.Is(i, name) && _tokens.Is(i + 1, "=") && i + 2 != value) || _tokens.Is(i, setter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Records the name that the value of a check flows into.</summary>
    /// <returns>Whether the name was not recorded for the check before.</returns>
    public bool Follow(FoundCheck found)
    {
        int at = found.Token;
        for (int depth = 0; depth < Deepest; depth++)
        {
            int parent = _tokens.EnclosingBracket(at);
            for (int i = at; i > parent; i = _statements.Before(i, parent))
            {
                if (i < at && (_tokens.Is(i, "=") || _tokens.Is(i, ":=")))
                {
                    return AddAssigned(i, found.Check);
                }

                if (i < at && _language.Sdk == ClientSdk.CSharp && _tokens.Is(i, "=>") && MemberBefore(i) is { } property)
                {
                    return Add(property, found.Check);
                }

                if (_tokens.Is(i, "return"))
                {
                    return _functions.Around(i) is { } function && Add(function.Name, found.Check);
                }

                if (_tokens.Is(i, ":") && _tokens.IsIdentifier(i - 1) && _tokens.Is(parent, "{") && (i - 2 == parent || _tokens.Is(i - 2, ",")))
                {
                    return Add(i - 1, found.Check);
                }

                if (i < at && (_tokens.IsAny(i, s_declarations) || _tokens.IsAny(i, _language.FunctionWords)) && _tokens.IsIdentifier(i + 1)
                    && !_tokens.Is(i - 1, "."))
                {
                    return Add(i + 1, found.Check);
                }
            }

            if (parent < 0)
            {
                return false;
            }

            if (_tokens.Is(parent, "(") && _tokens.IsAny(parent - 1, "watch", "watchEffect") && WatcherBehind(at) is { } watcher)
            {
                return Add(watcher, found.Check);
            }

            if (_tokens.Is(parent, "(") && AddStored(parent - 1, found.Check) is { } isNew)
            {
                return isNew;
            }

            if (_tokens.IsBlock(parent) && !IsOnlyStatement(at, parent) && !IsBlockOfWhen(parent))
            {
                return false;
            }

            at = parent;
        }

        return false;
    }

    /// <summary>The property or method of C# whose value follows an arrow; null if the arrow is a lambda's.</summary>
    private int? MemberBefore(int arrow)
    {
        int block = _tokens.EnclosingBracket(arrow);
        int name = _tokens.Is(arrow - 1, "get") ? block - 1 : _tokens.Is(arrow - 1, ")") ? _tokens.MatchingBracket(arrow - 1) - 1 : arrow - 1;
        return name > 0 && _tokens.IsIdentifier(name) && (_tokens.IsIdentifier(name - 1) || _tokens.IsAny(name - 1, "?", ">")) && !_tokens.Is(name - 1, "return") ? name : null;
    }

    /// <summary>The parameter of the closure in Vue's <c>watch(canTalk, (can) => …)</c>.</summary>
    private int? WatcherBehind(int at)
    {
        int comma = _statements.End(at);
        int name = _tokens.Is(comma + 1, "async") ? comma + 2 : comma + 1;
        name = _tokens.Is(name, "(") ? name + 1 : name;
        return _tokens.Is(comma, ",") && _tokens.IsIdentifier(name) ? name : null;
    }

    /// <summary>Whether a block has the arms of Kotlin's <c>when</c>, whose value is that of an arm.</summary>
    private bool IsBlockOfWhen(int open)
        => _language.Sdk == ClientSdk.Android
            && (_tokens.Is(open - 1, "when") || (_tokens.Is(open - 1, ")") && _tokens.Is(_tokens.MatchingBracket(open - 1) - 1, "when")));

    /// <summary>Whether a block consists of one expression, which is its value in Swift, Kotlin and Rust.</summary>
    private bool IsOnlyStatement(int at, int open)
    {
        int first = at;
        for (int i = at; i > open; i = _statements.Before(i, open))
        {
            first = i;
        }

        return first == open + 1 || _tokens.IsAny(first - 1, "in", "->") || _tokens.Is(open + 1, "get");
    }

    /// <summary><c>setCanTalk(…)</c>, <c>canTalk.set(…)</c>, <c>canTalk.next(…)</c>.</summary>
    private bool? AddStored(int callee, PermissionCheck check)
    {
        if (_tokens.IsAny(callee, s_stores) && _tokens.Is(callee - 1, ".") && _tokens.IsIdentifier(callee - 2))
        {
            return Add(callee - 2, check);
        }

        string name = _tokens.IsIdentifier(callee) ? _tokens.TextOf(callee) : "";
        return name.Length > 3 && name.StartsWith("set", StringComparison.Ordinal) && char.IsUpper(name[3])
            ? Add(char.ToLowerInvariant(name[3]) + name.Substring(4), callee, check)
            : null;
    }

    private bool AddAssigned(int sign, PermissionCheck check)
    {
        // visible.microphone ??= permissions.canPublish
        int before = _tokens.IsAny(sign - 1, s_logical) ? sign - 2 : sign - 1;
        if (_tokens.KindOf(before) == TokenKind.Close && _tokens.MatchingBracket(before) is >= 0 and var open && before - open < LongestPattern
            && _tokens.IsAny(open, "{", "["))
        {
            bool isNew = false;
            for (int i = open + 1; i < before; i++)
            {
                if (_tokens.IsIdentifier(i) && !_tokens.Is(i + 1, ":"))
                {
                    string taken = _tokens.TextOf(_tokens.Is(i - 1, ":") ? i - 2 : i);
                    string plain = PermissionWords.Normalize(taken);
                    PermissionCheck? part = check != PermissionCheck.Whole ? check
                        : PermissionWords.OfHookMember(taken) is { } member ? member
                        : PermissionWords.OfProperty(_tokens, _tokens.Is(i - 1, ":") ? i - 2 : i) is not null ? new PermissionCheck(plain)
                        : null;
                    isNew |= part is { } held && Add(i, held);
                }
            }

            return isNew;
        }

        // A name after a declaration keyword, with its type or its accessor before the equals sign.
        int first = before;
        int parent = _tokens.EnclosingBracket(sign);
        for (int i = sign; i > parent; i = _statements.Before(i, parent))
        {
            if (_tokens.IsAny(i, s_declarations) && !_tokens.Is(i, "get"))
            {
                first = i + 1;
                while (_tokens.IsAny(first, s_modifiers))
                {
                    first++;
                }

                // val LocalParticipant.mayWrite: Boolean get() = …
                while (_tokens.Is(first + 1, ".") && _tokens.IsIdentifier(first + 2))
                {
                    first += 2;
                }

                break;
            }

            if (_tokens.IsAny(i, _language.FunctionWords))
            {
                return _functions.Around(sign + 1) is { } function && Add(function.Name, check);
            }
        }

        if (first == before && _tokens.IsAny(before, s_holders) && _tokens.Is(before - 1, "."))
        {
            first = before - 2;
        }

        _assigned.Add((first, check));
        return _tokens.IsIdentifier(first) && Add(first, check);
    }

    /// <summary>The permissions that are assigned between two tokens, with the first name of what they are assigned to: <c>visible.microphone ??= …</c>.</summary>
    public IEnumerable<(int Root, PermissionCheck Check)> AssignedBetween(int start, int end)
    {
        foreach ((int name, PermissionCheck check) in _assigned)
        {
            int root = name;
            while (_tokens.Is(root - 1, ".") && _tokens.IsIdentifier(root - 2))
            {
                root -= 2;
            }

            if (start < root && root < end)
            {
                yield return (root, check);
            }
        }
    }

    private bool Add(int word, PermissionCheck check) => Add(_tokens.TextOf(word), word, check);

    private bool Add(string name, int word, PermissionCheck check)
    {
        if (s_nobodys.Contains(name))
        {
            return false;
        }

        VariableSymbol? symbol = IsMember(word) ? null : _bindings.Lookup(name, word);
        if (!_byName.TryGetValue(name, out List<(VariableSymbol? Symbol, PermissionCheck Check)>? all))
        {
            _byName.Add(name, all = new List<(VariableSymbol? Symbol, PermissionCheck Check)>());
        }

        if (all.Contains((symbol, check)))
        {
            return false;
        }

        all.Add((symbol, check));
        return true;
    }
}
