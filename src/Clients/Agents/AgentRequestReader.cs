using GrantGen.Clients.Binding;
using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>
/// The agents that a client's file requests by a constant name, in the options of a token source. The identifier alone means
/// nothing: most variables called <c>agentName</c> are unrelated to LiveKit.
/// </summary>
internal sealed partial class AgentRequestReader
{
    private const string NameWord = "agentName";

    private static readonly KeywordSet s_optionTypes = new("TokenRequestOptions", "TokenSourceFetchOptions");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly Constants _constants;
    private readonly List<AgentRequest> _found = new();

    private AgentRequestReader(TokenList tokens, ClientLanguage language)
    {
        _tokens = tokens;
        _language = language;
        _imports = new Imports(tokens, language);
        _constants = new Constants(tokens, isPython: false, new ImportedNames(tokens, language.Sdk));
    }

    /// <summary>Reads a file. Thread-safe; null if it requests no agent.</summary>
    public static AgentRequests? Parse(string text, ClientLanguage language)
    {
        if (!MayRequest(text) || !language.IsLiveKitNamedIn(text))
        {
            return null;
        }

        TokenBuffer buffer = TokenBuffer.Rent();
        (TokenList tokens, IReadOnlyList<SuppressionDirective> suppressions) = language.Read(text, buffer);
        AgentRequestReader reader = new(tokens, language);
        if (reader._imports.IsLiveKit)
        {
            reader.Read();
        }

        buffer.Return();
        return reader._found.Count > 0 ? new AgentRequests(reader._found, suppressions) : null;
    }

    /// <summary>Whether a file contains an identifier that agent requests use. The C# options begin with a capital letter.</summary>
    private static bool MayRequest(string text)
        => text.IndexOf("gentName", StringComparison.Ordinal) >= 0 || text.IndexOf("withAgent", StringComparison.Ordinal) >= 0;

    private void Read()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.IsIdentifier(i))
            {
                continue;
            }

            if (_language.Sdk == ClientSdk.JavaScript)
            {
                ReadJavaScript(i);
            }
            else if (_tokens.Is(i, "withAgent") && _tokens.Is(i - 1, ".") && _tokens.Is(i - 2, "Session") && _tokens.Is(i + 1, "("))
            {
                Add(i + 2);
            }
            else if (IsName(i))
            {
                ReadOption(i);
            }
        }
    }

    private bool IsName(int token) => _tokens.Is(token, _language.Sdk == ClientSdk.CSharp ? "AgentName" : NameWord);

    /// <summary>An option of a constructor, or one that is set afterwards.</summary>
    private void ReadOption(int word)
    {
        if (_tokens.Is(word - 1, "."))
        {
            if (_tokens.Is(word + 1, "=") && _tokens.IsIdentifier(word - 2) && IsGivenOptions(_tokens.TextOf(word - 2)))
            {
                Add(word + 2);
            }

            return;
        }

        int open = _tokens.EnclosingBracket(word);
        string sign = _language.Sdk is ClientSdk.Android or ClientSdk.CSharp ? "=" : ":";
        if (_tokens.Is(word + 1, sign) && open > 0 && _tokens.IsAny(word - 1, ",", "(", "{") && IsOptions(open))
        {
            Add(word + 2);
        }
    }

    /// <summary>Whether brackets are those of the options' constructor, or of their initializer.</summary>
    private bool IsOptions(int open)
    {
        int callee = open - 1;
        if (_tokens.Is(open, "{") && _tokens.Is(callee, ")"))
        {
            callee = _tokens.MatchingBracket(callee) - 1;
        }

        // In Swift, the type can be omitted if the method implies it.
        return _tokens.IsAny(callee, s_optionTypes)
            || (_language.Sdk == ClientSdk.Swift && _tokens.Is(callee, "init") && _tokens.Is(callee - 1, ".") && IsFetch(_tokens.EnclosingBracket(callee)));
    }

    private bool IsFetch(int open) => _tokens.Is(open, "(") && _tokens.Is(open - 1, "fetch");

    private bool IsGivenOptions(string variable)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, variable) && _constants.ValueAt(i) is { } value
                && (_tokens.IsAny(value, s_optionTypes) || (_tokens.Is(value, "new") && _tokens.IsAny(value + 1, s_optionTypes))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the name that begins at a token, if it is one constant.</summary>
    private void Add(int start)
    {
        int end = _constants.EndOfExpression(start);
        TextValue value = _constants.Evaluate(start, end);
        if (value is { IsKnown: true, Imported.Count: 0, Literals.Count: 1 })
        {
            // The quotes are not part of their tokens.
            int from = _tokens[start].Start - (_tokens.KindOf(start) == TokenKind.StringLiteral ? 1 : 0);
            int to = _tokens[end - 1].End + (_tokens.KindOf(end - 1) == TokenKind.StringLiteral ? 1 : 0);
            _found.Add(new AgentRequest(new SourceSpan(from, to - from), value.Literals[0]));
        }
    }
}
