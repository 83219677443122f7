using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>The imported names of a Python or JavaScript file, with their modules and aliases. Immutable.</summary>
internal sealed class ImportedNames
{
    /// <summary>The longest import that is read, in tokens.</summary>
    private const int Longest = 400;

    private readonly TokenList _tokens;
    private readonly Dictionary<string, ImportedName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<int> _tokensOfImports = new();

    public ImportedNames(TokenList tokens, ClientSdk sdk)
    {
        _tokens = tokens;
        if (sdk is not (ClientSdk.Python or ClientSdk.JavaScript))
        {
            return;
        }

        bool isPython = sdk == ClientSdk.Python;
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = !tokens.IsIdentifier(i) ? i
                : isPython ? (tokens.IsFirstOnLine(i) || tokens.Is(i - 1, ";") ? ReadPython(i) : i)
                : tokens.Is(i, "import") && !tokens.Is(i + 1, "(") && !tokens.Is(i + 1, ".") ? ReadJavaScript(i) : i;
            if (end > i)
            {
                _tokensOfImports.UnionWith(Enumerable.Range(i, end - i));
                i = end - 1;
            }
        }
    }

    /// <summary>The module and the original name of an imported name; null if the name is not imported.</summary>
    public ImportedName? Find(string name) => _names.TryGetValue(name, out ImportedName? found) ? found : null;

    /// <summary>Whether a token is part of an import.</summary>
    public bool Contains(int token) => _tokensOfImports.Contains(token);

    /// <summary>The member of a module that is imported as a whole: <c>names.HOST</c>.</summary>
    public ImportedName? Member(string module, string name)
        => Find(module) is not { } imported ? null
            : imported.Name == ImportedName.All ? imported with { Name = name }
            : new ImportedName(imported.Module.TrimEnd('.').Length == 0 ? imported.Module + imported.Name : imported.Module + "." + imported.Name, name);

    private int ReadPython(int at)
    {
        if (_tokens.Is(at, "import"))
        {
            return ReadModules(at);
        }

        if (!_tokens.Is(at, "from"))
        {
            return at;
        }

        int i = at + 1;
        string module = ReadModule(ref i);
        if (!_tokens.Is(i, "import"))
        {
            return at;
        }

        bool isBracketed = _tokens.Is(i + 1, "(");
        int end = isBracketed ? Math.Min(_tokens.MatchingBracket(i + 1) + 1, at + Longest) : EndOfLine(i + 1);
        for (int name = i + 1; name < end; name++)
        {
            if (_tokens.IsIdentifier(name) && !_tokens.Is(name, "as") && !_tokens.Is(name - 1, "as"))
            {
                bool isRenamed = _tokens.Is(name + 1, "as");
                _names[_tokens.TextOf(isRenamed ? name + 2 : name)] = new ImportedName(module, _tokens.TextOf(name));
            }
        }

        return Math.Max(end, i + 1);
    }

    /// <summary><c>import a, b.c as d</c>.</summary>
    private int ReadModules(int at)
    {
        int end = EndOfLine(at + 1);
        int i = at + 1;
        while (i < end)
        {
            int start = i;
            string module = ReadModule(ref i);
            bool isRenamed = _tokens.Is(i, "as");
            string name = isRenamed ? _tokens.TextOf(i + 1) : _tokens.TextOf(start);
            if (name.Length > 0 && (isRenamed || module == name))
            {
                _names[name] = new ImportedName(module, ImportedName.All);
            }

            i = Math.Max(i, start) + (isRenamed ? 2 : 0) + 1;
        }

        return end;
    }

    private string ReadModule(ref int i)
    {
        int start = i;
        while (i - start < Longest
            && (_tokens.IsAny(i, ".", "..")
                || (_tokens.IsIdentifier(i) && (i == start || _tokens.IsAny(i - 1, ".", "..")) && !_tokens.IsAny(i, "import", "as"))))
        {
            i++;
        }

        return i > start ? string.Concat(Enumerable.Range(start, i - start).Select(_tokens.TextOf)) : "";
    }

    private int ReadJavaScript(int at)
    {
        int end = Math.Min(_tokens.Count, at + Longest);
        int from = at + 1;
        while (from < end && !(_tokens.KindOf(from) == TokenKind.StringLiteral && (from == at + 1 || _tokens.Is(from - 1, "from"))))
        {
            from++;
        }

        if (from >= end)
        {
            return at;
        }

        string module = _tokens.TextOf(from);
        for (int i = at + 1; i < from - 1; i++)
        {
            if (!_tokens.IsIdentifier(i) || _tokens.IsAny(i, "type", "as", "from") || _tokens.Is(i - 1, "as"))
            {
                if (_tokens.Is(i, "*") && _tokens.Is(i + 1, "as"))
                {
                    _names[_tokens.TextOf(i + 2)] = new ImportedName(module, ImportedName.All);
                }

                continue;
            }

            bool isDefault = !_tokens.Is(_tokens.EnclosingBracket(i), "{");
            string name = _tokens.TextOf(i);
            _names[_tokens.Is(i + 1, "as") ? _tokens.TextOf(i + 2) : name] = new ImportedName(module, isDefault ? "default" : name);
        }

        return from + 1;
    }

    private int EndOfLine(int start)
    {
        int i = start;
        while (i < _tokens.Count && i - start < Longest && !_tokens.IsFirstOnLine(i) && !_tokens.Is(i, ";"))
        {
            i++;
        }

        return i;
    }
}
