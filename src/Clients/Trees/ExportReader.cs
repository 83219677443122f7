using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <summary>Finds what a file that uses LiveKit declares for other files: types, hooks, stores, contexts and variables.</summary>
internal sealed class ExportReader
{
    private const int LongestMember = 60;
    private const int LongestDeclaration = 20_000;

    private static readonly IReadOnlyDictionary<string, Holder> s_noMembers = new Dictionary<string, Holder>(StringComparer.Ordinal);
    private static readonly WordSet s_types = new("class", "struct", "interface", "object", "actor", "type", "protocol", "mixin");
    private static readonly WordSet s_variables = new("const", "let", "var");
    private static readonly WordSet s_modifiers = new("async", "abstract", "default", "declare");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly Bindings _bindings;
    private readonly Blocks _blocks;
    private readonly Types _types;
    private readonly OwnNames _own;
    private readonly Expressions _expressions;
    private readonly DeclaredTypes _declared;
    private readonly FunctionTypes _functions;
    private readonly List<ExportedSymbol> _found = new();

    public ExportReader(TokenList tokens, ClientLanguage language, Imports imports, Bindings bindings, Blocks blocks, Types types, OwnNames own, Expressions expressions)
    {
        _tokens = tokens;
        _language = language;
        _imports = imports;
        _bindings = bindings;
        _blocks = blocks;
        _types = types;
        _own = own;
        _expressions = expressions;
        _declared = new DeclaredTypes(tokens, language, own);
        _functions = new FunctionTypes(tokens, language, types);
    }

    /// <summary>Finds all of them.</summary>
    public IReadOnlyList<ExportedSymbol> Read()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.IsWord(i))
            {
                continue;
            }

            if (_language.Sdk == ClientSdk.JavaScript)
            {
                if (_tokens.Is(i, "export") && !_tokens.Is(i - 1, "."))
                {
                    ReadExport(i + 1);
                }
            }
            else if (_tokens.IsAny(i, s_types) && _tokens.IsWord(i + 1) && !_tokens.Is(i - 1, ".") && _own.DeclarationOf(_tokens.TextOf(i + 1)) == i + 1)
            {
                Add(new ExportedSymbol(_tokens.TextOf(i + 1), Holder.None, MembersOfType(i + 1)));
            }
            else if (_tokens.IsAny(i, _language.FunctionWords) && _tokens.IsWord(i + 1) && _functions.Of(_tokens.TextOf(i + 1)) is var holder && holder != Holder.None)
            {
                Add(new ExportedSymbol(_tokens.TextOf(i + 1), holder, s_noMembers));
            }
        }

        return _found;
    }

    private void Add(ExportedSymbol symbol)
    {
        if (symbol.IsKnown)
        {
            _found.Add(symbol);
        }
    }

    private void ReadExport(int at)
    {
        bool isDefault = _tokens.Is(at, "default");
        while (_tokens.IsAny(at, s_modifiers))
        {
            at++;
        }

        if (_tokens.Is(at, "{") || _tokens.Is(at, "*") || (_tokens.Is(at, "type") && _tokens.Is(at + 1, "{")))
        {
            ReadList(_tokens.Is(at, "type") ? at + 1 : at);
        }
        else if (_tokens.IsAny(at, s_types) && _tokens.IsWord(at + 1))
        {
            AddAs(isDefault, _tokens.TextOf(at + 1), new ExportedSymbol("", Holder.None, MembersOfType(at + 1)));
        }
        else if (_tokens.Is(at, "function") && _tokens.IsWord(at + 1))
        {
            AddAs(isDefault, _tokens.TextOf(at + 1), OfDeclaration(at + 1));
        }
        else if (_tokens.IsAny(at, s_variables) && _tokens.IsWord(at + 1))
        {
            AddAs(false, _tokens.TextOf(at + 1), OfDeclaration(at + 1));
        }
        else if (isDefault && _tokens.IsWord(at) && OfLocal(_tokens.TextOf(at)) is { } local)
        {
            AddAs(true, "default", local);
        }
    }

    private void AddAs(bool isDefault, string name, ExportedSymbol symbol)
    {
        Add(symbol with { Name = name });
        if (isDefault)
        {
            Add(symbol with { Name = "default" });
        }
    }

    /// <summary><c>export { a, b as c } from './x'</c>, <c>export * from './x'</c>.</summary>
    private void ReadList(int open)
    {
        int close = _tokens.Is(open, "*") ? open : _tokens.MatchOf(open);
        string? module = _tokens.Is(close + 1, "from") && _tokens.KindOf(close + 2) == TokenKind.Text ? _tokens.TextOf(close + 2) : null;
        if (_tokens.Is(open, "*"))
        {
            if (module is not null && !Imports.IsLiveKitModule(module))
            {
                Add(new ExportedSymbol("*", Holder.None, s_noMembers) { Module = module, NameInModule = "*" });
            }

            return;
        }

        for (int i = open + 1; i < Math.Min(close, open + LongestDeclaration); i++)
        {
            if (!_tokens.IsWord(i) || _tokens.Is(i, "type") || !(_tokens.IsAny(i - 1, "{", ",") || _tokens.Is(i - 1, "type")))
            {
                continue;
            }

            string name = _tokens.TextOf(i);
            string exported = _tokens.Is(i + 1, "as") ? _tokens.TextOf(i + 2) : name;
            if (module is not null && Imports.IsLiveKitModule(module))
            {
                Add(new ExportedSymbol(exported, Holder.None, s_noMembers) { Original = name });
            }
            else if (module is not null)
            {
                Add(new ExportedSymbol(exported, Holder.None, s_noMembers) { Module = module, NameInModule = name });
            }
            else if (_imports.OriginalOf(name) is { } original)
            {
                Add(new ExportedSymbol(exported, Holder.None, s_noMembers) { Original = original });
            }
            else if (OfLocal(name) is { } local)
            {
                Add(local with { Name = exported });
            }
        }
    }

    /// <summary>What a name of the file's top level is.</summary>
    private ExportedSymbol? OfLocal(string name)
    {
        if (_own.DeclarationOf(name) is { } declaration)
        {
            return _tokens.Is(declaration - 1, "function") ? OfDeclaration(declaration) : new ExportedSymbol(name, Holder.None, MembersOfType(declaration));
        }

        for (int i = 1; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, name) && _tokens.IsAny(i - 1, s_variables) && _tokens.ParentOf(i) < 0)
            {
                return OfDeclaration(i);
            }
        }

        return null;
    }

    /// <summary>A variable or a function: what it holds, and what the objects and the types in its declaration hold.</summary>
    private ExportedSymbol OfDeclaration(int name)
    {
        string text = _tokens.TextOf(name);
        Holder holder = _functions.Of(text);
        holder = holder == Holder.None && _bindings.Find(text, name + 1) is { IsOther: false } symbol ? symbol.Holder : holder;
        Dictionary<string, Holder> members = new(StringComparer.Ordinal);
        int end = EndOfDeclaration(name);
        for (int i = name + 1; i < end; i++)
        {
            if (!_tokens.IsWord(i))
            {
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
            else if (_tokens.IsAny(i - 1, "<", ":") && _own.DeclarationOf(_tokens.TextOf(i)) is { } type)
            {
                foreach (KeyValuePair<string, Holder> member in MembersOfType(type))
                {
                    members[member.Key] = member.Value;
                }
            }
        }

        return new ExportedSymbol(text, holder, members);
    }

    private void AddMember(Dictionary<string, Holder> members, int name, int start)
    {
        int end = start;
        int from = start;
        while (end < start + LongestMember && end < _tokens.Count && !_tokens.IsAny(end, ",", ";") && _tokens.KindOf(end) != TokenKind.Close && (end == start || !_tokens.BeginsLine(end)))
        {
            from = _tokens.Is(end, "=>") ? end + 1 : from;
            end = _tokens.KindOf(end) == TokenKind.Open ? Math.Max(end, _tokens.MatchOf(end)) + 1 : end + 1;
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
                else if (_tokens.IsWord(i))
                {
                    string text = _tokens.TextOf(i);
                    (int Start, int End)? type = members.ContainsKey(text) ? null : _declared.TypeAt(i, open, close);
                    Holder holder = type is { } stated ? _types.Of(stated.Start, stated.End)
                        : _tokens.Is(i + 1, "(") ? _functions.Of(text)
                        : _tokens.IsAny(i - 1, "val", "var", "let") || _tokens.IsAny(i - 1, ".", "final", "late") || _tokens.IsAny(i - 1, ";", "{") || _tokens.BeginsLine(i) ? _bindings.Member(text, i)?.Holder ?? Holder.None
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

    /// <summary>Kotlin declares members in the brackets behind the name, the others in the block.</summary>
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

            i = _tokens.KindOf(i) == TokenKind.Open ? Math.Max(i, _tokens.MatchOf(i)) : i;
        }
    }
}
