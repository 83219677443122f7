using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <content>What a declaration exports: a value, a function with its result, or a type with its members.</content>
internal sealed partial class ExportReader
{
    private static readonly KeywordSet s_memberModifiers = new("readonly", "private", "public", "protected", "static", "override", "#");

    /// <summary>The export of a variable or a function: its kind, and the members of the objects and types in its declaration.</summary>
    private ExportedSymbol OfDeclaration(int name)
    {
        string text = _tokens.TextOf(name);
        ValueKind kind = _functions.Resolve(text);
        kind = kind == ValueKind.None && _bindings.Lookup(text, name + 1) is { IsUnrelated: false } symbol ? symbol.Kind : kind;
        kind = kind == ValueKind.None ? _expressions.ResultAt(name) : kind;
        Dictionary<string, ValueKind> members = new(StringComparer.Ordinal);
        int end = EndOfDeclaration(name);
        bool isFirst = _reading.Count == 0;
        _reading.Add(name);
        for (int i = name + 1; i < end; i++)
        {
            if (!_tokens.IsIdentifier(i) || !MayHaveKind(i))
            {
                continue;
            }

            if (_tokens.IsAny(i, "useContext", "inject") && _tokens.Is(i + 1, "(") && _tokens.IsIdentifier(i + 2) && !_tokens.Is(i + 2, text)
                && VariableOf(_tokens.TextOf(i + 2)) is { } context)
            {
                foreach (KeyValuePair<string, ValueKind> member in _reading.Contains(context) ? s_noMembers : OfDeclaration(context).Members)
                {
                    members[member.Key] = member.Value;
                }

                continue;
            }

            if (_tokens.IsAny(i + 1, ":", "?") && (_tokens.Is(i + 1, ":") || _tokens.Is(i + 2, ":")) && !_tokens.Is(i - 1, "?"))
            {
                AddMember(members, i, _tokens.Is(i + 1, ":") ? i + 2 : i + 3);
            }
            else if (_tokens.IsAny(i - 1, "{", ",") && (_tokens.Is(i + 1, ",") || _tokens.Is(i + 1, "}"))
                && _bindings.Lookup(_tokens.TextOf(i), i) is { IsUnrelated: false } local && local.Kind != ValueKind.None)
            {
                members[_tokens.TextOf(i)] = local.Kind;
            }
            else if (_tokens.IsAny(i - 1, "<", ":", "new") && _own.DeclarationOf(_tokens.TextOf(i)) is { } type)
            {
                foreach (KeyValuePair<string, ValueKind> member in MembersOfType(type))
                {
                    members[member.Key] = member.Value;
                }
            }
        }

        if (isFirst)
        {
            _reading.Clear();
        }

        return kind == ValueKind.None && members.Count == 0 && HookReturnedBy(name) is var (module, original)
            ? new ExportedSymbol(text, ValueKind.None, s_noMembers) { Module = module, NameInModule = original }
            : new ExportedSymbol(text, kind, members);
    }

    /// <summary>Whether a name in a declaration can be a member or a type. The characters around it exclude nearly all.</summary>
    private bool MayHaveKind(int word)
        => _tokens.FirstOf(word + 1) is ':' or '?' || _tokens.FirstOf(word - 1) is '{' or ',' or '<' or ':' or 'n' || _tokens.FirstOf(word) is 'u' or 'i';

    /// <summary>The function of another module whose result a function returns: <c>const useMainRoom = () => useCallRoom()</c>.</summary>
    private (string Module, string Name)? HookReturnedBy(int name)
    {
        int end = EndOfDeclaration(name);
        for (int i = name + 1; i < end; i++)
        {
            bool isResult = _tokens.Is(i, "return") || (_tokens.Is(i, "=>") && !_tokens.IsBlock(i + 1));
            if (!isResult || !_tokens.IsIdentifier(i + 1))
            {
                continue;
            }

            int result = i + 1;
            if (!_tokens.Is(result + 1, "(") && _bindings.Lookup(_tokens.TextOf(result), result)?.Initializer is { } value && _tokens.IsIdentifier(value.Start)
                && _tokens.Is(value.Start + 1, "("))
            {
                result = value.Start;
            }

            return _tokens.Is(result + 1, "(") && !_tokens.Is(_tokens.MatchingBracket(result + 1) + 1, ".") ? _imports.ModuleOf(_tokens.TextOf(result)) : null;
        }

        return null;
    }

    private void AddMember(Dictionary<string, ValueKind> members, int name, int start)
    {
        int end = start;
        int from = start;
        while (end < start + LongestMember && end < _tokens.Count && !_tokens.IsAny(end, ",", ";") && _tokens.KindOf(end) != TokenKind.Close
            && (end == start || !_tokens.IsFirstOnLine(end)))
        {
            from = _tokens.Is(end, "=>") ? end + 1 : from;
            end = _tokens.SkipBrackets(end) + 1;
        }

        ValueKind kind = _types.Resolve(from, Math.Min(end, _tokens.Count));
        kind = kind == ValueKind.None ? _expressions.Classify(from, Math.Min(end, _tokens.Count)) : kind;
        if (kind != ValueKind.None)
        {
            members[_tokens.TextOf(name)] = kind;
        }
    }

    private int EndOfDeclaration(int name)
    {
        int parent = _tokens.EnclosingBracket(name);
        int most = Math.Min(parent < 0 ? _tokens.Count : _tokens.MatchingBracket(parent), name + LongestDeclaration);
        for (int i = name + 1; i < most; i++)
        {
            if (_tokens.Is(i, ";") || (_tokens.IsAny(i, "export", "const") && _tokens.EnclosingBracket(i) == parent && _tokens.IsFirstOnLine(i))
                || (_tokens.Is(i, "function") && _tokens.IsFirstOnLine(i)))
            {
                return i;
            }

            i = _tokens.KindOf(i) == TokenKind.Open && _tokens.EnclosingBracket(i) == parent ? Math.Max(i, _tokens.MatchingBracket(i)) : i;
        }

        return most;
    }

    /// <summary>The members of a type of the file that have a kind.</summary>
    private IReadOnlyDictionary<string, ValueKind> MembersOfType(int name)
    {
        Dictionary<string, ValueKind> members = new(StringComparer.Ordinal);
        foreach (int open in BracketsOf(name))
        {
            int close = Math.Min(_tokens.MatchingBracket(open), open + LongestDeclaration);
            for (int i = open + 1; i < close; i++)
            {
                if (_tokens.KindOf(i) == TokenKind.Open && !_tokens.IsBlock(i) && !_tokens.Is(open, "("))
                {
                    i = Math.Max(i, _tokens.MatchingBracket(i));
                }
                else if (_tokens.KindOf(i) == TokenKind.Open && _language.Sdk != ClientSdk.Python)
                {
                    i = Math.Max(i, _tokens.MatchingBracket(i));
                }
                else if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(i, "constructor") && _tokens.Is(i + 1, "("))
                {
                    AddOfConstructor(i + 1, members);
                }
                else if (_tokens.IsIdentifier(i))
                {
                    string text = _tokens.TextOf(i);
                    (int Start, int End)? type = members.ContainsKey(text) ? null : _declared.TypeAt(i, open, close);
                    ValueKind kind = type is { } stated ? _types.Resolve(stated.Start, stated.End)
                        : _tokens.Is(i + 1, "(") ? ResultOfMember(i, text)
                        : _tokens.IsAny(i - 1, "val", "var", "let") || _tokens.IsAny(i - 1, ".", "final", "late") || _tokens.IsAny(i - 1, s_memberModifiers)
                            || _tokens.IsAny(i - 1, ";", "{") || _tokens.IsFirstOnLine(i) ? _bindings.LookupMember(text, i)?.Kind ?? ValueKind.None
                        : ValueKind.None;
                    if (kind != ValueKind.None)
                    {
                        members[text] = kind;
                    }
                }
            }
        }

        return members;
    }

    private ValueKind ResultOfMember(int name, string text)
        => _functions.Resolve(text) is var stated && stated != ValueKind.None ? stated
            : _tokens.Is(name - 1, "get") ? _bindings.LookupMember(text, name)?.Kind ?? ValueKind.None
            : _tokens.IsAny(name - 1, _language.FunctionWords) ? _expressions.ResultAt(name)
            : ValueKind.None;

    /// <summary>The members that a constructor declares by a modifier, and those that it assigns.</summary>
    private void AddOfConstructor(int open, Dictionary<string, ValueKind> members)
    {
        int close = _tokens.MatchingBracket(open);
        int end = _tokens.IsBlock(close + 1) ? _tokens.MatchingBracket(close + 1) : close;
        for (int i = open + 1; i < Math.Min(end, open + LongestDeclaration); i++)
        {
            bool isMember = i < close ? _tokens.IsAny(i - 1, s_memberModifiers) : _tokens.Is(i - 1, ".") && _tokens.Is(i - 2, "this") && _tokens.Is(i + 1, "=");
            if (isMember && _tokens.IsIdentifier(i) && _bindings.LookupMember(_tokens.TextOf(i), i)?.Kind is { } kind && kind != ValueKind.None)
            {
                members[_tokens.TextOf(i)] = kind;
            }
        }
    }

    /// <summary>Kotlin declares members in the brackets after the name, other languages in the block.</summary>
    private IEnumerable<int> BracketsOf(int name)
    {
        for (int i = name + 1; i < Math.Min(_tokens.Count, name + LongestMember * 2); i++)
        {
            if (_tokens.IsBlock(i))
            {
                yield return i;
                yield break;
            }

            if (_tokens.Is(i, "("))
            {
                yield return i;
            }

            if (_tokens.Is(i, ";") || _tokens.KindOf(i) == TokenKind.Close)
            {
                yield break;
            }

            i = _tokens.SkipBrackets(i);
        }
    }
}
