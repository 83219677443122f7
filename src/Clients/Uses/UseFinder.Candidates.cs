using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Uses;

/// <content>The identifiers of a file that occur in the tables.</content>
internal sealed partial class UseFinder
{
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

        List<int> places = new();
        int next = 0;
        for (int i = 0; i < _tokens.Count; i++)
        {
            bool isCandidate = next < candidates.Count && candidates[next].Word == i;
            while (next < candidates.Count && candidates[next].Word <= i)
            {
                next++;
            }

            if (isCandidate || (_tokens.IsIdentifier(i) && NamingConventions.IsParticipantOrType(_tokens, i)))
            {
                places.Add(i);
            }
        }

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
