using GrantGen.Clients.Binding;
using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <summary>Finds the code that reads the participant's permissions: properties, hooks, events, and the names that their values flow into.</summary>
internal sealed partial class PermissionCheckReader
{
    /// <summary>How many times values are followed from one name to the next.</summary>
    private const int MostRounds = 3;

    /// <summary>The maximum number of checks in a file: a file with more is a bundle.</summary>
    public const int Most = 2_000;

    private const int LongestCondition = 14;
    private const int LongestBody = 60;

    private static readonly KeywordSet s_selfReferences = new("this", "self", "props", "state", "vm", "viewModel", "widget", "value", "current", "_");
    private static readonly KeywordSet s_literals = new("true", "false", "True", "False");
    private static readonly KeywordSet s_declares = new("get", "val", "var");
    private static readonly KeywordSet s_ends = new(";", "&&", "||", "and", "or", "{", "}");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly SymbolTable _bindings;
    private readonly ExpressionClassifier _expressions;
    private readonly PermissionFlow _flow;
    private readonly Func<string, bool> _isOfModule;
    private readonly Func<string, bool> _isOwnFunction;
    private readonly bool _isLiveKit;
    private List<FoundCheck>? _found;
    private HashSet<string>? _answered;

    public PermissionCheckReader(TokenList tokens, ClientLanguage language, Statements statements, FunctionReader functions, SymbolTable bindings,
        ExpressionClassifier expressions, Func<string, bool> isOwnFunction, Func<string, bool> isOfModule, bool isLiveKit)
    {
        _tokens = tokens;
        _language = language;
        _bindings = bindings;
        _expressions = expressions;
        _flow = new PermissionFlow(tokens, language, statements, functions, bindings);
        _isOwnFunction = isOwnFunction;
        _isOfModule = isOfModule;
        _isLiveKit = isLiveKit;
    }

    /// <summary>The permissions in names that other files can see.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PermissionCheck>> ReadExported()
    {
        Read();
        return _flow.Exported(_tokens.Count);
    }

    /// <summary>Finds the names that may be checks and that this file does not declare: <c>store.mayTalk</c>, <c>canTalk()</c>.</summary>
    public List<FoundCheck> ReadOfOtherFiles()
    {
        List<FoundCheck> found = new();
        for (int i = 0; i < _tokens.Count && found.Count < Most; i++)
        {
            if (!PermissionWords.MayBeCheck(_tokens, i) || _tokens.IsAny(i + 1, "=", ":="))
            {
                continue;
            }

            string text = _tokens.TextOf(i);
            (int Start, int End)? value = _tokens.IsAny(i - 1, ".", "->", "::") ? null : _bindings.Lookup(text, i)?.Initializer;
            if (_isOwnFunction(text) || PermissionWords.OfProperty(_tokens, i) is not null || (_tokens.IsAny(i - 1, ".", "->") && IsOfOther(i))
                || (value is { } made && !IsOfOtherFile(made.Start)) || (_tokens.IsAny(i - 2, "this", "self") && _tokens.Is(i - 1, ".") && _flow.Holds(text)))
            {
                continue;
            }

            // Of const canTalk = useCanTalk(), the other file knows the function; of computed(() => store.canTalk), what the function reads.
            bool isResult = value is { } result && _tokens.Is(result.Start - 1, "=") && _tokens.Is(result.Start - 2, text);
            int name = !isResult ? i : IsTransparent(value!.Value.Start) ? LastCheckIn(value.Value.Start, value.Value.End) : value.Value.Start;
            if (name >= 0)
            {
                found.Add(new FoundCheck(i, PermissionCheck.OfOtherFile(_tokens.TextOf(name)), IsBelieved: true));
            }
        }

        return found;
    }

    /// <summary>
    /// Whether a function returns a value in one object together with a check, as LiveKit's starters do: <c>return { visible, microphoneToggle }</c>, where
    /// <c>visible.microphone ??= permissions.canPublish</c>. Who shows the value reads the check.
    /// </summary>
    public bool IsReturnedWithCheck(NamedFunction function, string value, Func<PermissionCheck, bool> covers)
    {
        Read();
        for (int i = function.Start; i < function.End; i++)
        {
            int open = i + 1;
            if (!_tokens.Is(i, "return") || !_tokens.Is(open, "{") || !ContainsName(open, value))
            {
                continue;
            }

            int close = _tokens.MatchingBracket(open);
            if (_found!.Exists(found => open < found.Token && found.Token < close && covers(found.Check))
                || _flow.AssignedBetween(function.Start, open).Any(assigned => covers(assigned.Check) && ContainsName(open, _tokens.TextOf(assigned.Root))))
            {
                return true;
            }
        }

        return false;
    }

    private bool ContainsName(int open, string name)
        => Enumerable.Range(open, Math.Max(0, Math.Min(_tokens.MatchingBracket(open), open + LongestBody * 4) - open)).Any(i => _tokens.Is(i, name));

    /// <summary>Finds all checks. The result is cached.</summary>
    public IReadOnlyList<FoundCheck> Read() => _found ??= FindAll();

    private List<FoundCheck> FindAll()
    {
        List<FoundCheck> found = new();
        for (int i = 0; i < _tokens.Count && found.Count < Most; i++)
        {
            if (_tokens.KindOf(i) is TokenKind.Identifier or TokenKind.StringLiteral && Direct(i) is { } check)
            {
                found.Add(check);
            }
        }

        // A permission flows into a name, and other code reads that name.
        int from = 0;
        for (int round = 0; round < MostRounds && from < found.Count; round++)
        {
            int to = found.Count;
            bool isNew = false;
            for (int i = from; i < to; i++)
            {
                isNew |= found[i].Check != PermissionCheck.Changed && _flow.Follow(found[i]);
            }

            from = to;
            if (isNew)
            {
                AddNamed(found);
            }
        }

        return found;
    }

    private void AddNamed(List<FoundCheck> found)
    {
        HashSet<(int, PermissionCheck)> known = new(found.Select(check => (check.Token, check.Check)));
        for (int i = 0; i < _tokens.Count && found.Count < Most; i++)
        {
            if (!_tokens.IsIdentifier(i) || IsDefinition(i))
            {
                continue;
            }

            // A variable that holds the permissions can have any name, also one of the app's words: grants.canPublish.
            bool isMember = _tokens.IsAny(i - 1, ".", "->");
            bool isOfOther = isMember && IsOfOther(i);
            if (isMember && !(isOfOther && _tokens.Is(Owner(i) - 1, ".")) && PartAt(i) is { } part && _flow.ChecksAt(Owner(i)).Contains(PermissionCheck.Whole)
                && known.Add((i, part)))
            {
                found.Add(new FoundCheck(i, part));
            }

            if (isOfOther)
            {
                continue;
            }

            foreach (PermissionCheck check in _flow.ChecksAt(i))
            {
                if (known.Add((i, check)))
                {
                    found.Add(new FoundCheck(i, check));
                }
            }
        }
    }

    /// <summary>Whether a function of a framework returns what it receives: <c>computed</c>, <c>useMemo</c>.</summary>
    private bool IsTransparent(int function) => TransparentCalls.GetNames(_language.Sdk).Contains(_tokens.TextOf(function));

    /// <summary>The last name in a value that may be a check; -1 if there is none.</summary>
    private int LastCheckIn(int start, int end)
    {
        for (int i = Math.Min(end, start + LongestBody) - 1; i > start; i--)
        {
            if (_tokens.IsIdentifier(i) && PermissionWords.MayBeCheck(_tokens, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a value is the result of a function of another file: <c>const { mayTalk } = useCall()</c>.</summary>
    private bool IsOfOtherFile(int start) => _tokens.IsIdentifier(start) && _tokens.Is(start + 1, "(") && _isOfModule(_tokens.TextOf(start));

    /// <summary>The permission that a member of the permissions object reads.</summary>
    private PermissionCheck? PartAt(int i)
        => PermissionWords.OfHookMember(_tokens.TextOf(i)) ?? (PermissionWords.OfProperty(_tokens, i) is { } name ? CheckAt(i, name) : null);

    private PermissionCheck CheckAt(int i, string name) => new(name, name == "canpublishsources" ? SourcesBehind(i) : 0);

    /// <summary>The permission that a single token reads.</summary>
    private FoundCheck? Direct(int i)
    {
        if (PermissionWords.IsChange(_tokens, i))
        {
            return new FoundCheck(i, PermissionCheck.Changed);
        }

        if (_tokens.KindOf(i) != TokenKind.Identifier || IsDefinition(i))
        {
            return null;
        }

        if (_tokens.IsAny(i, PermissionWords.Hooks) && _tokens.Is(i + 1, "("))
        {
            return new FoundCheck(i, PermissionCheck.Whole);
        }

        bool isMember = _tokens.IsAny(i - 1, ".", "->", "::");
        if (isMember && PermissionWords.IsPermissions(_tokens, i))
        {
            return IsParticipant(Owner(i)) ? new FoundCheck(i, PermissionCheck.Whole) : null;
        }

        if (PermissionWords.OfProperty(_tokens, i) is not { } name)
        {
            return null;
        }

        PermissionCheck check = CheckAt(i, name);
        return isMember ? OfMember(i, check) : OfBareName(i, check);
    }

    /// <summary>Whether a name only defines a value: a name before a value grants, or is an argument, and checks nothing.</summary>
    private bool IsDefinition(int i)
        => _tokens.IsAny(i + 1, "=", ":=") || (_tokens.Is(i + 2, "=") && _tokens.IsAny(i + 1, "??", "&&", "||")) || (_tokens.Is(i + 1, ":") && !_tokens.IsAny(i - 1, ".", "->", "::") && !IsEndOfHead(i + 1));

    /// <summary>Whether a Python colon ends the header of a statement.</summary>
    private bool IsEndOfHead(int colon)
        => _language.Sdk == ClientSdk.Python && (_tokens.IsBlock(colon + 1) || !_tokens.IsIdentifier(colon + 1)) && _tokens[colon + 1].Length == 0;

    private FoundCheck? OfMember(int i, PermissionCheck check)
    {
        int owner = Owner(i);
        int name = _tokens.Is(owner, ")") ? _tokens.MatchingBracket(owner) - 1 : owner;
        if (IsOfPermissionType(owner))
        {
            return new FoundCheck(i, check);
        }

        if (PermissionWords.IsPermissions(_tokens, name))
        {
            bool isOfSomething = _tokens.IsAny(name - 1, ".", "->", "::");
            return !isOfSomething ? OfPermissions(i, name, check)
                : IsParticipant(Owner(name)) ? new FoundCheck(i, check)
                : _tokens.IsAny(Owner(name), s_selfReferences) || (!_isLiveKit && !IsOfOther(name)) ? new FoundCheck(i, check, IsBelieved: true)
                : null;
        }

        if (_tokens.IsAny(name, PermissionWords.Hooks) || IsParticipant(owner))
        {
            return new FoundCheck(i, check);
        }

        if (IsInClosureOfPermissions(i))
        {
            return new FoundCheck(i, check);
        }

        bool isMadeHere = !_tokens.IsAny(name - 1, ".", "->") && _tokens.IsIdentifier(name)
            && _bindings.Lookup(_tokens.TextOf(name), name)?.Initializer is { } value && IsOther(value.Start, value.End);
        return isMadeHere || IsOfOther(name) || IsAnsweredByApp(_tokens.TextOf(i)) ? null : new FoundCheck(i, check, IsBelieved: true);
    }

    private FoundCheck? OfBareName(int i, PermissionCheck check)
    {
        string text = _tokens.TextOf(i);
        if (_isOwnFunction(text) || IsAnsweredByApp(text))
        {
            return null;
        }

        return _bindings.Lookup(text, i)?.Initializer is { } value && (IsLiteral(value.Start, value.End, text) || IsOther(value.Start, value.End))
            ? null
            : new FoundCheck(i, check, IsBelieved: true);
    }

    /// <summary>The sources that a condition on <c>canPublishSources</c> names.</summary>
    private int SourcesBehind(int word)
    {
        int flags = 0;
        for (int i = word + 1; i < word + LongestCondition && !_tokens.IsAny(i, s_ends); i++)
        {
            flags |= _tokens.KindOf(i) is TokenKind.Identifier or TokenKind.StringLiteral ? TrackSourceResolver.FlagOf(_tokens.TextOf(i)) ?? 0 : 0;
        }

        return flags;
    }
}
