using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Uses;

/// <content>The identifiers of a file that occur in the tables.</content>
internal sealed partial class UseFinder
{
    /// <summary>The tokens that can be a use, with the rows of the tables, in source order.</summary>
    private List<(int Word, ClientCall Call)> FindCandidates()
    {
        List<(int Word, ClientCall Call)> candidates = new();
        Dictionary<string, string>? renamed = null;
        bool isJavaScript = _language.Sdk == ClientSdk.JavaScript;
        bool hasOtherNames = _imports.HasAliases || _imports.HasOwnNames;
        for (int i = 0; i < _tokens.Count; i++)
        {
            i = hasOtherNames ? i : _tokens.NextOf(_language.Calls.Names, i);
            bool isWord = _tokens.IsIdentifier(i);
            bool isKey = isJavaScript && _tokens.KindOf(i) == TokenKind.StringLiteral && _tokens.Is(i - 1, "[") && _tokens.Is(i + 1, "]")
                && _tokens.IsAny(i + 2, "(", "?");
            if (!isWord && !isKey)
            {
                continue;
            }

            ClientCall[] calls = isWord ? CallsOf(i) : _language.Calls.Find(_tokens.TextOf(i));
            if (calls.Length > 0 && isJavaScript && _tokens.Is(i + 1, ":") && _tokens.IsIdentifier(i + 2) && _tokens.Is(_tokens.EnclosingBracket(i), "{")
                && _tokens.Is(_tokens.MatchingBracket(_tokens.EnclosingBracket(i)) + 1, "="))
            {
                // const { start: begin } = session
                (renamed ??= new Dictionary<string, string>(StringComparer.Ordinal))[_tokens.TextOf(i + 2)] = _tokens.TextOf(i);
                hasOtherNames = true;
            }
            else if (calls.Length == 0 && renamed is not null && _tokens.Is(i + 1, "(") && renamed.TryGetValue(_tokens.TextOf(i), out string? method))
            {
                calls = _language.Calls.Find(method);
            }

            foreach (ClientCall call in calls)
            {
                candidates.Add((i, call));
            }

            if (isJavaScript && calls.Length == 0)
            {
                foreach (ClientCall call in CallsOfImported(i))
                {
                    candidates.Add((i, call));
                }
            }
        }

        return candidates;
    }

    /// <summary>
    /// The rows that a component or a hook from a module of the app can be: another file can export LiveKit's under a different name.
    /// </summary>
    private IEnumerable<ClientCall> CallsOfImported(int word)
    {
        bool isTag = _tokens.KindOf(word - 1) == TokenKind.Tag;
        bool isHook = !isTag && _tokens.Is(word + 1, "(") && !_tokens.Is(word - 1, ".") && _tokens.Contains(word, "use");
        return (isTag || isHook) && _imports.ModuleOf(_tokens.TextOf(word)) is { Module: var module }
            && (module.StartsWith(".", StringComparison.Ordinal) || module[0] is '@' or '~' or '#' or '$')
            ? _language.Calls.All.Where(call => call.Receiver == (isTag ? ClientReceiver.Component : ClientReceiver.Import) && !call.ChecksItself)
            : Array.Empty<ClientCall>();
    }

    /// <summary>The tokens that make a block relevant; null if guards are read as well, since their names are arbitrary.</summary>
    private List<int>? PlacesOf(List<(int Word, ClientCall Call)> candidates)
    {
        if (_guards.NamesPermission)
        {
            return null;
        }

        List<int> places = new(_types.SdkNames);
        places.AddRange(candidates.Select(candidate => candidate.Word));
        places.Sort();
        return places;
    }

    /// <summary>The rows of a name, also if the file imports it under an alias.</summary>
    private ClientCall[] CallsOf(int word)
        => _language.Sdk == ClientSdk.Swift && _tokens.Is(word, "init") && _tokens.Is(word - 1, ".") && IsInitOfOptions(word)
            ? _language.Calls.Find("ConnectOptions")
            : _imports.HasAliases && _imports.OriginalNameOf(_tokens.TextOf(word)) is { } original && !_tokens.Is(word, original)
            ? ImportedCallsOf(original)
            : _language.Calls.Find(_tokens, word);

    /// <summary><c>connectOptions: .init(…)</c>, <c>let options: ConnectOptions = .init(…)</c>, <c>ConnectOptions.init(…)</c>.</summary>
    private bool IsInitOfOptions(int word)
        => (_tokens.Is(word - 2, ":") && _tokens.Is(word - 3, "connectOptions"))
            || (_tokens.Is(word - 2, "=") && (_tokens.Is(word - 3, "ConnectOptions") || (_tokens.Is(word - 3, "?") && _tokens.Is(word - 4, "ConnectOptions"))))
            || _tokens.Is(word - 2, "ConnectOptions");

    private ClientCall[] ImportedCallsOf(string name)
        => _language.Calls.Find(name).Where(call => call.Receiver is ClientReceiver.Import or ClientReceiver.Component).ToArray();
}
