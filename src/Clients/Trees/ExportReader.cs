using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <summary>Finds the declarations that a file with LiveKit code exports to other files: types, hooks, stores, contexts and variables.</summary>
internal sealed partial class ExportReader
{
    private const int LongestMember = 60;
    private const int LongestDeclaration = 20_000;

    private static readonly IReadOnlyDictionary<string, ValueKind> s_noMembers = new Dictionary<string, ValueKind>(StringComparer.Ordinal);
    private static readonly KeywordSet s_exports = new("export", "exports");
    private static readonly KeywordSet s_fields = new("var", "val");
    private static readonly KeywordSet s_variables = new("const", "let", "var");
    private static readonly KeywordSet s_beforeResult = new("->", ":", "(", "*", "async", "throws");
    private static readonly KeywordSet s_modifiers = new("async", "abstract", "default", "declare");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly SymbolTable _bindings;
    private readonly ScopeTree _blocks;
    private readonly TypeResolver _types;
    private readonly FileDeclarations _own;
    private readonly ExpressionClassifier _expressions;
    private readonly DeclaredTypes _declared;
    private readonly FunctionTypes _functions;
    private readonly List<ExportedSymbol> _found = new();

    /// <summary>The declarations that are being read: two contexts can refer to each other, so each is read once.</summary>
    private readonly HashSet<int> _reading = new();

    private Dictionary<string, int>? _variables;

    public ExportReader(TokenList tokens, ClientLanguage language, Imports imports, SymbolTable bindings, ScopeTree blocks, TypeResolver types,
        FileDeclarations own, ExpressionClassifier expressions, DeclaredTypes declared, FunctionTypes functions)
    {
        _tokens = tokens;
        _language = language;
        _imports = imports;
        _bindings = bindings;
        _blocks = blocks;
        _types = types;
        _own = own;
        _expressions = expressions;
        _declared = declared;
        _functions = functions;
    }

    /// <summary>Finds all exports.</summary>
    public IReadOnlyList<ExportedSymbol> Read()
    {
        if (_language.Sdk == ClientSdk.JavaScript)
        {
            for (int i = _tokens.NextOf(s_exports, 0); i < _tokens.Count; i = _tokens.NextOf(s_exports, i + 1))
            {
                if (_tokens.Is(i, "export") && !_tokens.Is(i - 1, "."))
                {
                    ReadExport(i + 1);
                }
                else if (_tokens.Is(i, "exports") && _tokens.EnclosingBracket(i) < 0)
                {
                    ReadExports(i);
                }
            }

            return _found;
        }

        // At the top level, a declaration can also begin with its name.
        KeywordSet words = _language.DeclarationWords;
        for (int i = 0; i < _tokens.Count; i++)
        {
            if ((_tokens.EnclosingBracket(i) >= 0 && !_tokens.MayMatchAny(i, words)) || !_tokens.IsIdentifier(i))
            {
                continue;
            }

            if (_tokens.IsAny(i, _language.TypeWords) && _tokens.IsIdentifier(i + 1) && !_tokens.Is(i - 1, ".")
                && _own.DeclarationOf(_tokens.TextOf(i + 1)) == i + 1)
            {
                Add(new ExportedSymbol(_tokens.TextOf(i + 1), ValueKind.None, MembersOfType(i + 1)));
            }
            else if (_tokens.IsAny(i, _language.FunctionWords) && _tokens.IsIdentifier(i + 1) && _functions.Resolve(_tokens.TextOf(i + 1)) is var kind
                && kind != ValueKind.None)
            {
                Add(OwnerAround(i) is { } owner ? MemberOf(owner, i + 1, kind) : new ExportedSymbol(_tokens.TextOf(i + 1), kind, s_noMembers));
            }
            else if (_tokens.IsAny(i, _language.FunctionWords) && _tokens.IsIdentifier(i + 1) && _tokens.Is(i + 2, "(") && _tokens.EnclosingBracket(i) < 0
                && ResultOf(i + 2) is { } declared)
            {
                Add(ObjectOf(_tokens.TextOf(i + 1), ValueKind.None, declared));
            }
            else if (_language.Sdk == ClientSdk.Flutter && _tokens.EnclosingBracket(i) < 0 && (_tokens.Is(i - 1, "get") || _tokens.IsAny(i + 1, "(", ";"))
                && _declared.TypeAt(i, -1, _tokens.Count) is var (from, to))
            {
                Add(ObjectOf(_tokens.TextOf(i), _types.Resolve(from, to), OwnTypeIn(from, to)));
            }
            else if (_language.Sdk == ClientSdk.Go && _tokens.Is(i, "func") && _tokens.Is(i + 1, "(") && _tokens.MatchingBracket(i + 1) + 1 is var method
                && _tokens.IsIdentifier(method) && _functions.Resolve(_tokens.TextOf(method)) is var result && result != ValueKind.None)
            {
                Add(MemberOf(_tokens.TextOf(method - 2), method, result));
            }
            else if (_tokens.IsAny(i, s_fields) && _tokens.Is(i + 2, ":") && IsOfExtension(i)
                && _types.Resolve(i + 3, Math.Min(i + LongestMember, EndOfType(i + 3))) is var stated && stated != ValueKind.None)
            {
                Add(MemberOf(OwnerAround(i)!, i + 1, stated));
            }
            else if (_tokens.EnclosingBracket(i) < 0 && IsVariable(i))
            {
                Add(OfVariable(i));
            }
        }

        return _found;
    }

    /// <summary>The types that a file without LiveKit declares. A part of a type is declared elsewhere as well.</summary>
    public static IReadOnlyList<ExportedSymbol> ReadUnrelatedTypes(TokenList tokens, ClientLanguage language, FileDeclarations own, string? package)
        => own.Declarations.Where(name => tokens.IsAny(name - 1, language.TypeWords) && !tokens.Is(name - 2, "partial"))
            .Select(name => new ExportedSymbol(tokens.TextOf(name), ValueKind.None, s_noMembers) { IsUnrelated = true, Package = package })
            .ToList();

    /// <summary>The export of a variable: its kind, or the members of its type if the file declares it.</summary>
    private ExportedSymbol OfVariable(int name)
    {
        string text = _tokens.TextOf(name);
        VariableSymbol? symbol = _bindings.Lookup(text, name + 1);
        ValueKind kind = symbol is { IsUnrelated: false } ? symbol.Kind : ValueKind.None;
        return ObjectOf(text, kind, kind == ValueKind.None && symbol is not null ? TypeMadeBy(symbol) : null);
    }

    private ExportedSymbol ObjectOf(string name, ValueKind kind, int? type)
        => new(name, kind, type is { } declared ? MembersOfType(declared) : s_noMembers) { Type = type is { } named ? _tokens.TextOf(named) : null };

    /// <summary>The declaration in this file of a variable's type: the declared type, or the type that its initializer constructs.</summary>
    private int? TypeMadeBy(VariableSymbol symbol)
    {
        foreach ((int start, int end) in new[] { symbol.DeclaredType, symbol.Initializer }.OfType<(int Start, int End)>())
        {
            if (OwnTypeIn(start, end) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The declaration of the first type of this file among some tokens, up to a bracket.</summary>
    private int? OwnTypeIn(int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + LongestMember) && _tokens.KindOf(i) is TokenKind.Identifier or TokenKind.Punctuation; i++)
        {
            if (_tokens.IsIdentifier(i) && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration && _tokens.IsAny(declaration - 1, _language.TypeWords))
            {
                return declaration;
            }
        }

        return null;
    }

    /// <summary>
    /// The declaration in this file of a function's result type, after its parameters: <c>-&gt; Store</c>, <c>: Store</c>, <c>(*Store, error)</c>.
    /// </summary>
    private int? ResultOf(int open)
    {
        int start = _tokens.MatchingBracket(open) + 1;
        while (_tokens.IsAny(start, s_beforeResult))
        {
            start++;
        }

        return start > open + 1 ? OwnTypeIn(start, EndOfType(start)) : null;
    }

    /// <summary>A method that is declared separately from its type.</summary>
    private ExportedSymbol MemberOf(string owner, int name, ValueKind kind)
        => new(owner, ValueKind.None, new Dictionary<string, ValueKind>(StringComparer.Ordinal) { [_tokens.TextOf(name)] = kind }) { IsPartial = true };

    private bool IsOfExtension(int token) => _language.Sdk == ClientSdk.Swift && OwnerAround(token) is not null;

    /// <summary>
    /// The type to which the enclosing block adds members: <c>impl Bot</c>, <c>impl Talker
    /// for Bot</c>, <c>extension Stage</c>; null if there is none.
    /// </summary>
    private string? OwnerAround(int token)
    {
        int block = _blocks.EnclosingBlock(token);
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

            // The name of a type precedes its arguments and bounds.
            last = _tokens.IsIdentifier(i) && !_tokens.IsAny(i, "for", "where") && (last is null || _tokens.Is(i + 1, "<")) ? _tokens.TextOf(i) : last;
        }

        return null;
    }

    private int EndOfType(int start)
    {
        int end = start;
        while (end < _tokens.Count && !_tokens.IsBlock(end) && !_tokens.IsAny(end, "=", ";") && (end == start || !_tokens.IsFirstOnLine(end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word is the name of a variable of the file.</summary>
    private bool IsVariable(int word)
        => _language.Sdk == ClientSdk.Python ? _tokens.IsFirstOnLine(word) && _tokens.IsAny(word + 1, "=", ":")
            : _tokens.IsAny(word - 1, "var", "let", "val") || (_language.Sdk == ClientSdk.Flutter && _tokens.Is(word + 1, "="));

    private void Add(ExportedSymbol symbol)
    {
        if (symbol.IsKnown)
        {
            _found.Add(_language.Sdk == ClientSdk.Android ? symbol with { Package = _imports.Package } : symbol);
        }
    }
}
