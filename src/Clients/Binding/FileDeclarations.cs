using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The types and functions that a file declares. They hide names of the SDK.</summary>
internal sealed class FileDeclarations
{
    private static readonly KeywordSet s_words = new(
        "class", "struct", "interface", "enum", "object", "actor", "protocol", "trait", "type", "typealias", "fun", "func", "function", "def", "fn");

    /// <summary>The words that a declaration can begin with in one of the languages.</summary>
    private static readonly KeywordSet s_firstWords = new([.. s_words.Words, "record", "using", "typedef"]);

    /// <summary>Parts of the names of test doubles.</summary>
    private static readonly NamePart[] s_testDoubleWords = { new("mock"), new("fake"), new("stub"), new("spy"), new("dummy") };

    /// <summary>The usual number of declarations in a file.</summary>
    private const int Capacity = 32;

    /// <summary>The longest name of a constructor or factory, in tokens.</summary>
    private const int MaxConstructorTokens = 20;

    private static readonly KeywordSet s_beforeConstructor = new("new", "await", "&", "const");

    private readonly TokenList _tokens;
    private readonly Dictionary<string, int> _names = new(Capacity, StringComparer.Ordinal);

    public FileDeclarations(TokenList tokens, ClientLanguage language)
    {
        _tokens = tokens;
        for (int i = tokens.NextOf(s_firstWords, 0); i < tokens.Count; i = tokens.NextOf(s_firstWords, i + 1))
        {
            if (!tokens.IsIdentifier(i))
            {
                continue;
            }

            // In C++ a name before a semicolon is a forward declaration; after "import", no name is declared.
            bool isRecord = language.Sdk is ClientSdk.CSharp or ClientSdk.Android && tokens.Is(i, "record");
            bool isAlias = language.Sdk == ClientSdk.Flutter && tokens.Is(i, "typedef") && tokens.Is(i + 2, "=");
            bool isDeclared = (isRecord || isAlias || tokens.IsAny(i, s_words)) && tokens.IsIdentifier(i + 1) && !tokens.IsAny(i + 2, ".", ",", "}")
                && !(language.Sdk == ClientSdk.Android && IsReceiver(tokens, i))
                && (language.Sdk == ClientSdk.Rust || !tokens.Is(i + 2, ";")) && !tokens.IsAny(i - 1, ".", "import");
            if (isDeclared || (language.Sdk == ClientSdk.Cpp && tokens.Is(i, "using") && tokens.Is(i + 2, "=") && !tokens.Contains(i + 3, LiveKitMarker.Name)))
            {
                // In C++, a macro can be between the keyword and the name.
                bool isMacro = language.Sdk == ClientSdk.Cpp && tokens.IsIdentifier(i + 2) && !tokens.Is(i + 2, "final")
                    && tokens.IsAny(i + 3, ":", "{", "final");
                int name = isMacro ? i + 2 : i + 1;
                _names[tokens.TextOf(name)] = _names.ContainsKey(tokens.TextOf(name)) ? -1 : name;
            }
        }
    }

    /// <summary>
    /// Whether the name after <c>fun</c> is the type of an extension's receiver: <c>fun Room?.leave()</c>, <c>fun Flow&lt;Room&gt;.leave()</c>.
    /// </summary>
    private static bool IsReceiver(TokenList tokens, int word)
        => tokens.Is(word, "fun") && ((tokens.Is(word + 2, "?") && tokens.Is(word + 3, ".")) || tokens.Is(word + 2, "<"));

    /// <summary>Whether the file declares a type or a function of this name.</summary>
    public bool Declares(string name) => _names.ContainsKey(name);

    /// <summary>The token at which a name is declared; null if it is declared nowhere or twice.</summary>
    public int? DeclarationOf(string name) => _names.TryGetValue(name, out int token) && token >= 0 ? token : null;

    /// <summary>The tokens of the names that the file declares once.</summary>
    public IEnumerable<int> Declarations => _names.Values.Where(token => token >= 0);

    /// <summary>Whether a value is created by a declaration of the file, or is an object literal or a test double.</summary>
    public bool IsCreatedByFile(int start, int end)
    {
        while (start < end && _tokens.IsAny(start, s_beforeConstructor))
        {
            start++;
        }

        if (start >= end)
        {
            return false;
        }

        return IsObjectLiteral(start)
            || (_tokens.IsIdentifier(start) && !_tokens.Is(start + 1, ".") && Declares(_tokens.TextOf(start)))
            || IsTestDouble(start, end);
    }

    /// <summary>Whether a value is an object literal.</summary>
    public bool IsObjectLiteral(int start) => _tokens.IsAny(start, "{", "SimpleNamespace");

    /// <summary>Whether the constructor or factory of a value has the name of a test double.</summary>
    public bool IsTestDouble(int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + MaxConstructorTokens) && _tokens.KindOf(i) != TokenKind.Open; i++)
        {
            if (IsTestDouble(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is that of a test double.</summary>
    public bool IsTestDouble(int word)
    {
        if (_tokens.IsIdentifier(word))
        {
            foreach (NamePart part in s_testDoubleWords)
            {
                if (_tokens.Contains(word, part))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
