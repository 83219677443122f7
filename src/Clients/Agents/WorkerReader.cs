using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>Finds where workers register in a Python or JavaScript file. An unknown form of registration makes the file unknown.</summary>
internal sealed partial class WorkerReader
{
    private const string PythonName = "agent_name";
    private const string Main = "__main__";
    private const string JavaScriptName = "agentName";

    /// <summary>The longest chain of members before a call.</summary>
    private const int LongestChain = 12;

    /// <summary>The types whose constructor accepts the name. One is the older name of the other.</summary>
    private static readonly KeywordSet s_options = new("WorkerOptions", "ServerOptions");

    /// <summary>Functions and types that accept an agent's name and register nothing: they request an agent.</summary>
    private static readonly KeywordSet s_requests = new("CreateAgentDispatchRequest", "RoomAgentDispatch", "AgentDispatch", "create_dispatch",
        "createDispatch");

    /// <summary>Parts of the names of functions that start a worker of another framework.</summary>
    private static readonly string[] s_starters = { "run", "serve", "start", "worker", "regist" };

    private readonly TokenList _tokens;
    private readonly bool _isPython;
    private readonly Constants _constants;
    private readonly ImportedNames _imports;
    private readonly List<TextValue> _names = new();
    private readonly HashSet<string> _startedBy = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _literals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _topLevel = new(StringComparer.Ordinal);
    private bool _hasUnknown;
    private bool _hasPart;

    public WorkerReader(TokenList tokens, bool isPython)
    {
        _tokens = tokens;
        _isPython = isPython;
        _imports = new ImportedNames(tokens, isPython ? ClientSdk.Python : ClientSdk.JavaScript);
        _constants = new Constants(tokens, isPython, _imports);
    }

    private string NameWord => _isPython ? PythonName : JavaScriptName;

    /// <summary>Reads the file.</summary>
    public WorkerFile Read()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_constants.IsLiteral(i))
            {
                _literals.Add(_tokens.TextOf(i));
            }
            else if (_tokens.IsIdentifier(i) && !_imports.Contains(i))
            {
                ReadWord(i);
            }
        }

        // A program that starts nothing of this framework may be a worker of another one.
        _hasUnknown |= _isPython && _literals.Contains(Main) && _names.Count == 0 && _startedBy.Count == 0 && !_hasPart;

        ClientSdk sdk = _isPython ? ClientSdk.Python : ClientSdk.JavaScript;
        return new WorkerFile
        {
            Names = _names,
            HasUnknown = _hasUnknown,
            StartedBy = _startedBy,
            Declared = _declared,
            PartOf = _hasPart ? sdk : null,
            Sdk = _names.Count > 0 ? sdk : null,
            Literals = _literals,
            Constants = _topLevel.ToDictionary(name => name, name => _constants.OfName(name), StringComparer.Ordinal),
        };
    }

    private void ReadWord(int i)
    {
        ReadDeclaration(i);
        string word = _imports.Find(_tokens.TextOf(i)) is { } imported && imported.Name != ImportedName.All ? imported.Name : _tokens.TextOf(i);
        switch (word)
        {
            case "WorkerOptions" or "ServerOptions":
                ReadOptions(i);
                break;
            case "rtc_session" or "rtcSession" when _tokens.Is(i - 1, "."):
                AddName(_tokens.Is(i + 1, "(") ? NameIn(i + 1) : TextValue.Unknown);
                break;
            case "run_app" or "runApp" when _tokens.Is(i + 1, "(") && !_tokens.IsAny(i - 1, "def", "function"):
                ReadStart(i + 2, _constants.EndOfExpression(i + 2), depth: 0);
                break;
            case "AgentServer" or "defineAgent":
                _hasPart = true;
                break;
            case "setattr" when _tokens.Is(i + 1, "("):
                _hasUnknown |= Enumerable.Range(i, Math.Max(0, Math.Min(LongestChain, _tokens.MatchingBracket(i + 1) - i)))
                    .Any(token => _constants.IsLiteral(token) && _tokens.TextOf(token).TrimStart('_') == NameWord);
                break;
            case PythonName or JavaScriptName or "_agent_name":
                ReadAgentName(i);
                break;
        }
    }

    /// <summary>The type of the options: constructed here, or passed to code that might construct it.</summary>
    private void ReadOptions(int word)
    {
        int first = FirstOfChain(word);
        ImportedName? from = _imports.Find(_tokens.TextOf(first));
        if (_declared.Contains(_tokens.TextOf(word)) || _tokens.IsAny(first - 1, "class", "interface", "type"))
        {
            return;
        }

        bool isCalled = _tokens.Is(word + 1, "(") && (_isPython || _tokens.Is(first - 1, "new"));
        if (isCalled && from is not null && from.Module.IndexOf(LiveKitMarker.Name, StringComparison.Ordinal) < 0)
        {
            // A type of that name from another library.
            _hasUnknown = true;
        }
        else if (isCalled)
        {
            AddName(NameIn(word + 1));
        }
        else if (_isPython ? _tokens.IsAny(first - 1, "(", ",", "=") : _tokens.IsAny(first - 1, "extends", "(", "="))
        {
            // A base class, or an argument of a function that might construct the options.
            _hasUnknown = true;
        }
    }

    /// <summary>The name in the arguments of a call.</summary>
    private TextValue NameIn(int open)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), _tokens.Count);
        if (_isPython)
        {
            return Labelled(open, close, "=") ?? TextValue.Unknown;
        }

        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.Is(i, "{") && _tokens.EnclosingBracket(i) == open)
            {
                return InObject(i);
            }
        }

        // Options in a variable that is assigned a single object.
        string variable = _tokens.TextOf(open + 1);
        return close == open + 2 && _tokens.IsIdentifier(open + 1) && ObjectOf(variable) is { } brace ? InObject(brace) : TextValue.Unknown;
    }

    private TextValue InObject(int brace)
        => Labelled(brace, Math.Min(_tokens.MatchingBracket(brace), _tokens.Count), ":") ?? TextValue.Unknown;

    /// <summary>
    /// The labelled value of the name, directly within a pair of brackets; null if it is absent or something after it might replace it.
    /// </summary>
    private TextValue? Labelled(int open, int close, string sign)
    {
        TextValue? value = null;
        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
            else if (!_isPython && _tokens.Is(i, "..") && _tokens.Is(i + 1, "."))
            {
                value = null;
            }
            else if ((_tokens.IsIdentifier(i) || _constants.IsLiteral(i)) && _tokens.TextOf(i) == NameWord && (_tokens.IsAny(i - 1, ",", "{", "(")))
            {
                value = _tokens.Is(i + 1, sign) ? _constants.Evaluate(i + 2, _constants.EndOfExpression(i + 2))
                    : !_isPython && (_tokens.Is(i + 1, ",") || i + 1 == close) ? _constants.OfName(NameWord)
                    : TextValue.Unknown;
            }
        }

        return value;
    }

    private void AddName(TextValue name)
    {
        _names.Add(name);
        _hasPart = true;
    }

    private int FirstOfChain(int word)
    {
        int first = word;
        while (_tokens.Is(first - 1, ".") && _tokens.IsIdentifier(first - 2) && word - first < LongestChain)
        {
            first -= 2;
        }

        return first;
    }
}
