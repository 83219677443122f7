using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Sdks;

/// <summary>The rows of a table by method name, found without allocating a string for every word of a file.</summary>
internal sealed class CallIndex
{
    private readonly Dictionary<string, ClientCall[]> _byName;
    /// <summary>A shorter name occurs in every app.</summary>
    private const int LeastDistinct = 7;

    private readonly string[] _methods;
    private readonly string[] _distinct;

    /// <summary>An index of some rows.</summary>
    /// <param name="calls">The rows.</param>
    /// <param name="otherNames">Words that can mean a row, beside the names of the methods.</param>
    public CallIndex(IReadOnlyList<ClientCall> calls, params string[] otherNames)
    {
        All = calls;

        // A name that contains another one is found by the shorter one.
        string[] methods = calls.Select(call => call.Method).Distinct(StringComparer.Ordinal).ToArray();
        Names = new KeywordSet([.. methods, .. otherNames]);
        _methods = methods.Where(method => !methods.Any(other => other != method && method.Contains(other))).ToArray();
        _distinct = calls.Where(call => call.Receiver is ClientReceiver.Participant or ClientReceiver.ParticipantOrRoom && call.Method.Length >= LeastDistinct)
            .Select(call => call.Method).Distinct(StringComparer.Ordinal).ToArray();
        _byName = calls.GroupBy(call => call.Method, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<ClientCall> All { get; }

    /// <summary>The words at which a row can be found.</summary>
    public KeywordSet Names { get; }

    /// <summary>Whether a text contains the name of a method. The search costs a tenth of lexing.</summary>
    public bool MayOccurIn(string text)
    {
        foreach (string method in _methods)
        {
            if (text.IndexOf(method, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text contains a name that only a participant's method is likely to have.</summary>
    public bool HasDistinct(string text)
    {
        foreach (string method in _distinct)
        {
            if (text.IndexOf(method, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows of a method name.</summary>
    public ClientCall[] Find(string name) => _byName.TryGetValue(name, out ClientCall[]? calls) ? calls : Array.Empty<ClientCall>();

    /// <summary>The rows of the method name at a token.</summary>
    public ClientCall[] Find(TokenList tokens, int word)
        => tokens.MayMatchAny(word, Names) && _byName.TryGetValue(tokens.TextOf(word), out ClientCall[]? calls) ? calls : Array.Empty<ClientCall>();
}
