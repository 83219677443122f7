using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>
/// Finds the declarations of a file: variables, fields, parameters, and names whose type a test narrows. Unrelated names are found as well, since
/// they shadow the outer ones.
/// </summary>
internal sealed partial class DeclarationBinder
{
    private static readonly KeywordSet s_declarations = new("let", "const", "var", "val", "final", "auto");
    private static readonly KeywordSet s_noTypes = new("return", "await", "new", "throw", "else", "case", "import", "package", "using", "goto", "in", "is",
        "as", "get", "set", "delete", "yield");
    private static readonly KeywordSet s_tests = new("is", "instanceof", "isLocalParticipant", "isinstance");
    private static readonly KeywordSet s_begins = new([.. s_declarations.Words, .. s_tests.Words, "for", "catch", "get", "lambda", "as", "PropType"]);
    private static readonly KeywordSet s_heads = new("if", "guard", "while", "for", "switch");
    private static readonly KeywordSet s_nullLiterals = new("null", "nil", "None", "undefined", "nullptr");

    /// <summary>Skipping a shorter block costs as much as reading it.</summary>
    private const int LeastPassedOver = 8;

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly ScopeTree _blocks;
    private readonly SymbolTable _bindings;
    private readonly ExpressionClassifier _expressions;
    private readonly TypeResolver _types;
    private readonly DeclaredTypes _declared;
    private readonly FileDeclarations _own;
    private readonly bool _isJava;
    private readonly bool _hasPredicates;
    private IReadOnlyList<int>? _places;
    private int _nextPlace;

    public DeclarationBinder(TokenList tokens, ClientLanguage language, ScopeTree blocks, SymbolTable bindings, ExpressionClassifier expressions,
        TypeResolver types, DeclaredTypes declared, FileDeclarations own)
    {
        _types = types;
        _own = own;
        _declared = declared;
        _isJava = language.Sdk == ClientSdk.Android && language.TypesComeFirst;
        _hasPredicates = language.Sdk == ClientSdk.JavaScript && tokens.Text.IndexOf(" is LocalParticipant", StringComparison.Ordinal) >= 0;
        _tokens = tokens;
        _language = language;
        _blocks = blocks;
        _bindings = bindings;
        _expressions = expressions;
    }

    /// <summary>
    /// Limits the search to the blocks that contain one of the given positions. The names of other blocks are never needed, and most blocks of a file
    /// are of that kind.
    /// </summary>
    /// <param name="places">The tokens whose names are needed, in order; null to read every block.</param>
    public void UsePlaces(IReadOnlyList<int>? places) => _places = places;

    /// <summary>Finds all declarations, in source order.</summary>
    public void Read()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            TokenKind kind = _tokens.KindOf(i);
            if (kind == TokenKind.Open && CanPassOver(i))
            {
                int end = Math.Min(_tokens.Count, _tokens.MatchingBracket(i));
                ReadMembersOnly(i + 1, end);
                i = end - 1;
                continue;
            }

            if (kind == TokenKind.Identifier)
            {
                if (CanStartDeclaration(i))
                {
                    ReadWord(i);
                }
            }
            else if (kind == TokenKind.Open && _tokens.Is(i, "{"))
            {
                BindClosure(i);
                BindBranch(i);
            }
            else if (kind == TokenKind.Open && _tokens.Is(i, "("))
            {
                BindParameters(i);
            }
            else if (_language.Sdk == ClientSdk.Rust)
            {
                BindRust(i);
            }
            else if (_language.Sdk == ClientSdk.JavaScript && kind == TokenKind.Open && _tokens[i].Length == 0)
            {
                BindElement(i);
            }
        }
    }

    private bool CanPassOver(int open)
    {
        if (_places is null || !_tokens.IsBlock(open) || (_tokens[open].Length == 0 && !_language.IsFunctionScoped)
            || (_language.Sdk == ClientSdk.JavaScript && _tokens.EnclosingBracket(open) < 0))
        {
            return false;
        }

        int close = _tokens.MatchingBracket(open);
        return close - open >= LeastPassedOver && !HasPlace(open, close + 1) && !_blocks.IsType(open);
    }

    /// <summary>Whether one of the places is in a range. The ranges are in source order.</summary>
    private bool HasPlace(int start, int end)
    {
        while (_nextPlace < _places!.Count && _places[_nextPlace] < start)
        {
            _nextPlace++;
        }

        return _nextPlace < _places.Count && _places[_nextPlace] < end;
    }

    /// <summary>Assignments to members of the type are visible outside the block.</summary>
    private void ReadMembersOnly(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.FirstOf(i) is '=' or ':' && _tokens.IsIdentifier(i - 1) && _tokens.Is(i - 2, ".") && _tokens.IsAny(i - 3, "this", "self"))
            {
                ReadWord(i - 1);
            }
        }
    }

    /// <summary>
    /// Whether any form of <see cref="ReadWord"/> can begin at an identifier. The identifier and the punctuation after it decide nearly all cases,
    /// and all identifiers of a file are tested.
    /// </summary>
    private bool CanStartDeclaration(int i)
        => _language.TypesComeFirst
            || _tokens.FirstOf(i + 1) is ':' or '='
            || (_tokens.FirstOf(i + 2) == ':' && _tokens.IsAny(i + 1, "!", "?"))
            || _tokens.IsAny(i, s_begins)
            || IsPredicate(i)
            || _tokens.Is(i - 1, "get")
            || (_tokens.Is(i + 1, "(") && (NamingConventions.IsParticipant(_tokens, i) || IsComputed(i)))
            || (_language.Sdk == ClientSdk.Go && BeginsField(i));

    /// <summary>Whether a name and a type of Go begin a line or a statement. Most identifiers are excluded by the token after them.</summary>
    private bool BeginsField(int i)
        => (_tokens.IsIdentifier(i + 1) || _tokens.IsAny(i + 1, "*", "[")) && (_tokens.IsAny(i - 1, "{", ";") || _tokens.IsFirstOnLine(i));

    private void ReadWord(int i)
    {
        if (_tokens.IsAny(i, s_declarations) && !_tokens.Is(i - 1, "."))
        {
            ReadDeclaration(i);
        }
        else if (_tokens.IsAny(i, s_tests) || IsPredicate(i))
        {
            BindTypeTest(i);
        }
        else if (_tokens.IsAny(i + 1, ":=", "=") && _tokens.KindOf(i + 1) == TokenKind.Punctuation)
        {
            ReadAssignment(i);
        }
        else if ((_tokens.Is(i + 1, "=>") && _language.Sdk != ClientSdk.Rust || (_isJava && _tokens.Is(i + 1, "->"))) && !_tokens.IsAny(i - 1, ".", "get") && !_tokens.Is(i - 2, "case")
            && !(_language.TypesComeFirst && _tokens.IsIdentifier(i - 1) && char.IsUpper(_tokens.FirstOf(i - 1)))
            && !(_language.Sdk == ClientSdk.CSharp && _blocks.IsType(_tokens.EnclosingBracket(i))))
        {
            AddParameter(i, KindPassedToClosure(i), i, _tokens.IsBlock(i + 2) ? _blocks.EndOf(i + 2) : _expressions.FindEnd(i + 2, isInHead: false),
                isOfType: false, collection: ElementsPassedTo(i));
        }
        else if (_tokens.Is(i, "for"))
        {
            ReadLoop(i);
        }
        else if (_tokens.Is(i, "catch") && _tokens.Is(i + 1, "(") && _tokens.IsIdentifier(i + 2)
            && _blocks.BlockAfter(_tokens.MatchingBracket(i + 1)) is >= 0 and var handler)
        {
            AddParameter(_tokens.MatchingBracket(i + 1) - 1, ValueKind.None, i, _blocks.EndOf(handler), isOfType: false);
        }
        else if (_language.Sdk == ClientSdk.Python && BindPython(i))
        {
            // A form that exists only in Python.
        }
        else if ((_tokens.Is(i + 1, "(") || _tokens.Is(i - 1, "get")) && NamingConventions.IsParticipant(_tokens, i) && BindUnrelatedGetter(i))
        {
            // A member that returns an unrelated value under the participant's name.
        }
        else if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(i + 1, ":") && NamingConventions.IsParticipant(_tokens, i)
            && !_tokens.IsAny(i - 1, s_declarations) && !_blocks.IsType(_tokens.EnclosingBracket(i)))
        {
            BindObjectMember(i);
        }
        else if (_language.Sdk == ClientSdk.Go && BeginsField(i) && _blocks.IsType(_tokens.EnclosingBracket(i)))
        {
            DeclareTyped(i, i + 1);
        }
        else if (_tokens.Is(i, "get") && _tokens.IsIdentifier(i + 1) && _tokens.Is(i + 2, "(") && _tokens.Is(i + 4, ":"))
        {
            DeclareTyped(i + 1, i + 5);
        }
        else if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(i, "get") && _tokens.IsIdentifier(i + 1) && _tokens.Is(i + 2, "(")
            && _tokens.IsBlock(i + 4) && _expressions.ClassifyReturn(i + 4, 0) is var got && got != ValueKind.None)
        {
            AddMember(i + 1, got, null, isStated: false, isOther: false);
        }
        else if (_language.Sdk == ClientSdk.JavaScript && BindOption(i))
        {
            // A member in the options of a Vue component.
        }
        else if (_language.Sdk == ClientSdk.Flutter && _tokens.Is(i, "get") && _tokens.IsIdentifier(i + 1) && _tokens.IsAny(i + 2, "=>", "{")
            && (_tokens.IsFirstOnLine(i) || _tokens.IsAny(i - 1, "static", "dynamic")))
        {
            BindUntypedGetter(i + 1);
        }
        else if (_language.TypesComeFirst && _types.ResolveAt(i) is var kind && kind != ValueKind.None)
        {
            BindTypedDeclaration(i, kind);
        }
        else if (_language.TypesComeFirst && !_tokens.IsAny(i, s_noTypes))
        {
            BindUnrelatedDeclaration(i);
        }
        else if (_tokens.Is(i + 1, ":") && !_tokens.IsAny(i - 1, s_declarations) && _blocks.IsType(_tokens.EnclosingBracket(i)))
        {
            // A field in TypeScript or Python, or of a struct in Rust.
            DeclareTyped(i, i + 2);
        }
        else if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(i + 2, ":") && _tokens.IsAny(i + 1, "!", "?")
            && _blocks.IsType(_tokens.EnclosingBracket(i)))
        {
            DeclareTyped(i, i + 3);
        }
    }
}
