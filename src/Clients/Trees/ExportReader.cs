using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <summary>Finds what a file that uses LiveKit declares for other files: types, hooks, stores, contexts and variables.</summary>
internal sealed partial class ExportReader
{
    private const int LongestMember = 60;
    private const int LongestDeclaration = 20_000;

    private static readonly IReadOnlyDictionary<string, Holder> s_noMembers = new Dictionary<string, Holder>(StringComparer.Ordinal);
    private static readonly KeywordSet s_types = new("class", "struct", "interface", "object", "actor", "type", "protocol", "mixin");
    private static readonly KeywordSet s_variables = new("const", "let", "var");
    private static readonly KeywordSet s_beforeResult = new("->", ":", "(", "*", "async", "throws");
    private static readonly KeywordSet s_modifiers = new("async", "abstract", "default", "declare");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly SymbolTable _bindings;
    private readonly ScopeTree _blocks;
    private readonly Types _types;
    private readonly FileDeclarations _own;
    private readonly Expressions _expressions;
    private readonly DeclaredTypes _declared;
    private readonly FunctionTypes _functions;
    private readonly List<ExportedSymbol> _found = new();

    /// <summary>The declarations that one export leads to: two contexts may name each other, so each is read once.</summary>
    private readonly HashSet<int> _reading = new();

    private Dictionary<string, int>? _variables;

    public ExportReader(TokenList tokens, ClientLanguage language, Imports imports, SymbolTable bindings, ScopeTree blocks, Types types, FileDeclarations own, Expressions expressions)
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
                else if (_tokens.Is(i, "exports") && _tokens.ParentOf(i) < 0)
                {
                    ReadExports(i);
                }
            }
            else if (_tokens.IsAny(i, s_types) && _tokens.IsWord(i + 1) && !_tokens.Is(i - 1, ".") && _own.DeclarationOf(_tokens.TextOf(i + 1)) == i + 1)
            {
                Add(new ExportedSymbol(_tokens.TextOf(i + 1), Holder.None, MembersOfType(i + 1)));
            }
            else if (_tokens.IsAny(i, _language.FunctionWords) && _tokens.IsWord(i + 1) && _functions.Of(_tokens.TextOf(i + 1)) is var holder && holder != Holder.None)
            {
                Add(OwnerAround(i) is { } owner ? MemberOf(owner, i + 1, holder) : new ExportedSymbol(_tokens.TextOf(i + 1), holder, s_noMembers));
            }
            else if (_tokens.IsAny(i, _language.FunctionWords) && _tokens.IsWord(i + 1) && _tokens.Is(i + 2, "(") && _tokens.ParentOf(i) < 0 && ResultOf(i + 2) is { } declared)
            {
                Add(ObjectOf(_tokens.TextOf(i + 1), Holder.None, declared));
            }
            else if (_language.Sdk == ClientSdk.Flutter && _tokens.ParentOf(i) < 0 && (_tokens.Is(i - 1, "get") || _tokens.Is(i + 1, "(")) && _declared.TypeAt(i, -1, _tokens.Count) is var (from, to))
            {
                Add(ObjectOf(_tokens.TextOf(i), _types.Of(from, to), OwnTypeIn(from, to)));
            }
            else if (_language.Sdk == ClientSdk.Go && _tokens.Is(i, "func") && _tokens.Is(i + 1, "(") && _tokens.MatchOf(i + 1) + 1 is var method && _tokens.IsWord(method) && _functions.Of(_tokens.TextOf(method)) is var result && result != Holder.None)
            {
                Add(MemberOf(_tokens.TextOf(method - 2), method, result));
            }
            else if (IsOfExtension(i) && _tokens.IsAny(i, "var", "val") && _tokens.Is(i + 2, ":") && _types.Of(i + 3, Math.Min(i + LongestMember, EndOfType(i + 3))) is var stated && stated != Holder.None)
            {
                Add(MemberOf(OwnerAround(i)!, i + 1, stated));
            }
            else if (_tokens.ParentOf(i) < 0 && IsVariable(i))
            {
                Add(OfVariable(i));
            }
        }

        return _found;
    }

    /// <summary>A variable of the file: what it holds, and what the type of the file has that it is an object of.</summary>
    private ExportedSymbol OfVariable(int name)
    {
        string text = _tokens.TextOf(name);
        VariableSymbol? symbol = _bindings.Find(text, name + 1);
        Holder holder = symbol is { IsOther: false } ? symbol.Holder : Holder.None;
        return ObjectOf(text, holder, holder == Holder.None && symbol is not null ? TypeMadeBy(symbol) : null);
    }

    private ExportedSymbol ObjectOf(string name, Holder holder, int? type)
        => new(name, holder, type is { } declared ? MembersOfType(declared) : s_noMembers) { Type = type is { } named ? _tokens.TextOf(named) : null };

    /// <summary>Where the file declares the type of a variable: by its own type, or by the constructor that makes its value.</summary>
    private int? TypeMadeBy(VariableSymbol symbol)
    {
        foreach ((int start, int end) in new[] { symbol.Type, symbol.Value }.OfType<(int Start, int End)>())
        {
            if (OwnTypeIn(start, end) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Where the file declares the first type that some tokens name, up to a bracket.</summary>
    private int? OwnTypeIn(int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + LongestMember) && _tokens.KindOf(i) is TokenKind.Word or TokenKind.Punctuation; i++)
        {
            if (_tokens.IsWord(i) && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration && _tokens.IsAny(declaration - 1, s_types))
            {
                return declaration;
            }
        }

        return null;
    }

    /// <summary>Where the file declares the type of a function's result, which follows its parameters: <c>-&gt; Store</c>, <c>: Store</c>, <c>(*Store, error)</c>.</summary>
    private int? ResultOf(int open)
    {
        int start = _tokens.MatchOf(open) + 1;
        while (_tokens.IsAny(start, s_beforeResult))
        {
            start++;
        }

        return start > open + 1 ? OwnTypeIn(start, EndOfType(start)) : null;
    }

    /// <summary>A method that is declared beside its type.</summary>
    private ExportedSymbol MemberOf(string owner, int name, Holder holder)
        => new(owner, Holder.None, new Dictionary<string, Holder>(StringComparer.Ordinal) { [_tokens.TextOf(name)] = holder }) { IsPartial = true };

    private bool IsOfExtension(int token) => _language.Sdk == ClientSdk.Swift && OwnerAround(token) is not null;

    /// <summary>The type that the block around a token adds members to: <c>impl Bot</c>, <c>impl Talker for Bot</c>, <c>extension Stage</c>; null if it is none.</summary>
    private string? OwnerAround(int token)
    {
        int block = _blocks.Around(token);
        if (block < 0 || _language.Sdk is not (ClientSdk.Rust or ClientSdk.Swift))
        {
            return null;
        }

        string? last = null;
        for (int i = block - 1; i > Math.Max(0, block - LongestMember); i--)
        {
            if (_tokens.IsAny(i, "impl", "extension"))
            {
                return _language.Sdk == ClientSdk.Swift ? _tokens.TextOf(i + 1) : last;
            }

            if (_tokens.KindOf(i) is TokenKind.Close or TokenKind.Open || _tokens.Is(i, ";"))
            {
                return null;
            }

            // Before the arguments and the bounds of a type is its name.
            last = _tokens.IsWord(i) && !_tokens.IsAny(i, "for", "where") && (last is null || _tokens.Is(i + 1, "<")) ? _tokens.TextOf(i) : last;
        }

        return null;
    }

    private int EndOfType(int start)
    {
        int end = start;
        while (end < _tokens.Count && !_tokens.IsBlock(end) && !_tokens.IsAny(end, "=", ";") && (end == start || !_tokens.BeginsLine(end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word is the name of a variable of the file.</summary>
    private bool IsVariable(int word)
        => _language.Sdk == ClientSdk.Python ? _tokens.BeginsLine(word) && _tokens.IsAny(word + 1, "=", ":")
            : _tokens.IsAny(word - 1, "var", "let", "val") || (_language.Sdk == ClientSdk.Flutter && _tokens.Is(word + 1, "="));

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

    /// <summary><c>module.exports = { room, board: x }</c>, <c>exports.room = room</c>.</summary>
    private void ReadExports(int word)
    {
        if (_tokens.Is(word + 1, "=") && _tokens.Is(word + 2, "{"))
        {
            int open = word + 2;
            int close = Math.Min(_tokens.MatchOf(open), open + LongestDeclaration);
            for (int i = open + 1; i < close; i++)
            {
                if (_tokens.IsWord(i) && _tokens.ParentOf(i) == open && _tokens.IsAny(i - 1, "{", ",") && OfLocal(_tokens.TextOf(_tokens.Is(i + 1, ":") ? i + 2 : i)) is { } local)
                {
                    Add(local with { Name = _tokens.TextOf(i) });
                }
            }
        }
        else if (_tokens.Is(word + 1, ".") && _tokens.IsWord(word + 2) && _tokens.Is(word + 3, "=") && OfLocal(_tokens.TextOf(word + 4)) is { } assigned)
        {
            Add(assigned with { Name = _tokens.TextOf(word + 2) });
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

    /// <summary>The token of a variable of the file's top level; null if there is none of the name.</summary>
    private int? VariableOf(string name)
    {
        _variables ??= ReadVariables();
        return _variables.TryGetValue(name, out int token) ? token : null;
    }

    private Dictionary<string, int> ReadVariables()
    {
        Dictionary<string, int> variables = new(StringComparer.Ordinal);
        for (int i = 1; i < _tokens.Count; i++)
        {
            if (_tokens.IsAny(i - 1, s_variables) && _tokens.ParentOf(i) < 0 && _tokens.IsWord(i) && !variables.ContainsKey(_tokens.TextOf(i)))
            {
                variables.Add(_tokens.TextOf(i), i);
            }
        }

        return variables;
    }

    /// <summary>The kind of a name at the file's top level.</summary>
    private ExportedSymbol? OfLocal(string name)
    {
        if (_own.DeclarationOf(name) is { } declaration)
        {
            return _tokens.Is(declaration - 1, "function") ? OfDeclaration(declaration) : new ExportedSymbol(name, Holder.None, MembersOfType(declaration));
        }

        return VariableOf(name) is { } variable ? OfDeclaration(variable) : null;
    }
}
