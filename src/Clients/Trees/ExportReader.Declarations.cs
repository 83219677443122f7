using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <content>What a declaration exports: a value, a function with its result, or a type with its members.</content>
internal sealed partial class ExportReader
{
    private static readonly KeywordSet s_memberModifiers = new("readonly", "private", "public", "protected", "static", "override", "#");

    /// <summary>A variable or a function: what it holds, and what the objects and the types in its declaration hold.</summary>
    private ExportedSymbol OfDeclaration(int name)
    {
        string text = _tokens.TextOf(name);
        Holder holder = _functions.Of(text);
        holder = holder == Holder.None && _bindings.Find(text, name + 1) is { IsOther: false } symbol ? symbol.Holder : holder;
        holder = holder == Holder.None ? _expressions.ResultAt(name) : holder;
        Dictionary<string, Holder> members = new(StringComparer.Ordinal);
        int end = EndOfDeclaration(name);
        bool isFirst = _reading.Count == 0;
        _reading.Add(name);
        for (int i = name + 1; i < end; i++)
        {
            if (!_tokens.IsWord(i))
            {
                continue;
            }

            if (_tokens.IsAny(i, "useContext", "inject") && _tokens.Is(i + 1, "(") && _tokens.IsWord(i + 2) && !_tokens.Is(i + 2, text) && VariableOf(_tokens.TextOf(i + 2)) is { } context)
            {
                foreach (KeyValuePair<string, Holder> member in _reading.Contains(context) ? s_noMembers : OfDeclaration(context).Members)
                {
                    members[member.Key] = member.Value;
                }

                continue;
            }

            if (_tokens.IsAny(i + 1, ":", "?") && (_tokens.Is(i + 1, ":") || _tokens.Is(i + 2, ":")) && !_tokens.Is(i - 1, "?"))
            {
                AddMember(members, i, _tokens.Is(i + 1, ":") ? i + 2 : i + 3);
            }
            else if (_tokens.IsAny(i - 1, "{", ",") && (_tokens.Is(i + 1, ",") || _tokens.Is(i + 1, "}")) && _bindings.Find(_tokens.TextOf(i), i) is { IsOther: false } local && local.Holder != Holder.None)
            {
                members[_tokens.TextOf(i)] = local.Holder;
            }
            else if (_tokens.IsAny(i - 1, "<", ":", "new") && _own.DeclarationOf(_tokens.TextOf(i)) is { } type)
            {
                foreach (KeyValuePair<string, Holder> member in MembersOfType(type))
                {
                    members[member.Key] = member.Value;
                }
            }
        }

        if (isFirst)
        {
            _reading.Clear();
        }

        return holder == Holder.None && members.Count == 0 && HookReturnedBy(name) is var (module, original)
            ? new ExportedSymbol(text, Holder.None, s_noMembers) { Module = module, NameInModule = original }
            : new ExportedSymbol(text, holder, members);
    }

    /// <summary>The function of another module whose result a function returns: <c>const useMainRoom = () => useCallRoom()</c>.</summary>
    private (string Module, string Name)? HookReturnedBy(int name)
    {
        int end = EndOfDeclaration(name);
        for (int i = name + 1; i < end; i++)
        {
            bool isResult = _tokens.Is(i, "return") || (_tokens.Is(i, "=>") && !_tokens.IsBlock(i + 1));
            if (!isResult || !_tokens.IsWord(i + 1))
            {
                continue;
            }

            int result = i + 1;
            if (!_tokens.Is(result + 1, "(") && _bindings.Find(_tokens.TextOf(result), result)?.Value is { } value && _tokens.IsWord(value.Start) && _tokens.Is(value.Start + 1, "("))
            {
                result = value.Start;
            }

            return _tokens.Is(result + 1, "(") && !_tokens.Is(_tokens.MatchOf(result + 1) + 1, ".") ? _imports.ModuleOf(_tokens.TextOf(result)) : null;
        }

        return null;
    }

    private void AddMember(Dictionary<string, Holder> members, int name, int start)
    {
        int end = start;
        int from = start;
        while (end < start + LongestMember && end < _tokens.Count && !_tokens.IsAny(end, ",", ";") && _tokens.KindOf(end) != TokenKind.Close && (end == start || !_tokens.BeginsLine(end)))
        {
            from = _tokens.Is(end, "=>") ? end + 1 : from;
            end = _tokens.SkipBrackets(end) + 1;
        }

        Holder holder = _types.Of(from, Math.Min(end, _tokens.Count));
        holder = holder == Holder.None ? _expressions.Of(from, Math.Min(end, _tokens.Count)) : holder;
        if (holder != Holder.None)
        {
            members[_tokens.TextOf(name)] = holder;
        }
    }

    private int EndOfDeclaration(int name)
    {
        int parent = _tokens.ParentOf(name);
        int most = Math.Min(parent < 0 ? _tokens.Count : _tokens.MatchOf(parent), name + LongestDeclaration);
        for (int i = name + 1; i < most; i++)
        {
            if (_tokens.Is(i, ";") || (_tokens.BeginsLine(i) && _tokens.IsAny(i, "export", "const") && _tokens.ParentOf(i) == parent) || (_tokens.BeginsLine(i) && _tokens.Is(i, "function")))
            {
                return i;
            }

            i = _tokens.KindOf(i) == TokenKind.Open && _tokens.ParentOf(i) == parent ? Math.Max(i, _tokens.MatchOf(i)) : i;
        }

        return most;
    }

    /// <summary>The members of a type of the file that are something.</summary>
    private IReadOnlyDictionary<string, Holder> MembersOfType(int name)
    {
        Dictionary<string, Holder> members = new(StringComparer.Ordinal);
        foreach (int open in BracketsOf(name))
        {
            int close = Math.Min(_tokens.MatchOf(open), open + LongestDeclaration);
            for (int i = open + 1; i < close; i++)
            {
                if (_tokens.KindOf(i) == TokenKind.Open && !_tokens.IsBlock(i) && !_tokens.Is(open, "("))
                {
                    i = Math.Max(i, _tokens.MatchOf(i));
                }
                else if (_tokens.KindOf(i) == TokenKind.Open && _language.Sdk != ClientSdk.Python)
                {
                    i = Math.Max(i, _tokens.MatchOf(i));
                }
                else if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(i, "constructor") && _tokens.Is(i + 1, "("))
                {
                    AddOfConstructor(i + 1, members);
                }
                else if (_tokens.IsWord(i))
                {
                    string text = _tokens.TextOf(i);
                    (int Start, int End)? type = members.ContainsKey(text) ? null : _declared.TypeAt(i, open, close);
                    Holder holder = type is { } stated ? _types.Of(stated.Start, stated.End)
                        : _tokens.Is(i + 1, "(") ? ResultOfMember(i, text)
                        : _tokens.IsAny(i - 1, "val", "var", "let") || _tokens.IsAny(i - 1, ".", "final", "late") || _tokens.IsAny(i - 1, s_memberModifiers) || _tokens.IsAny(i - 1, ";", "{") || _tokens.BeginsLine(i) ? _bindings.Member(text, i)?.Holder ?? Holder.None
                        : Holder.None;
                    if (holder != Holder.None)
                    {
                        members[text] = holder;
                    }
                }
            }
        }

        return members;
    }

    private Holder ResultOfMember(int name, string text)
        => _functions.Of(text) is var stated && stated != Holder.None ? stated
            : _tokens.Is(name - 1, "get") ? _bindings.Member(text, name)?.Holder ?? Holder.None
            : _tokens.IsAny(name - 1, _language.FunctionWords) ? _expressions.ResultAt(name)
            : Holder.None;

    /// <summary>The members that a constructor declares by a modifier, and those that it assigns.</summary>
    private void AddOfConstructor(int open, Dictionary<string, Holder> members)
    {
        int close = _tokens.MatchOf(open);
        int end = _tokens.IsBlock(close + 1) ? _tokens.MatchOf(close + 1) : close;
        for (int i = open + 1; i < Math.Min(end, open + LongestDeclaration); i++)
        {
            bool isMember = i < close ? _tokens.IsAny(i - 1, s_memberModifiers) : _tokens.Is(i - 1, ".") && _tokens.Is(i - 2, "this") && _tokens.Is(i + 1, "=");
            if (isMember && _tokens.IsWord(i) && _bindings.Member(_tokens.TextOf(i), i)?.Holder is { } holder && holder != Holder.None)
            {
                members[_tokens.TextOf(i)] = holder;
            }
        }
    }

    /// <summary>Kotlin declares members in the brackets after the name, the others in the block.</summary>
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
