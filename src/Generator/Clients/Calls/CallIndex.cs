using GrantGen.Generator.Clients.Tokens;

namespace GrantGen.Generator.Clients.Calls;

/// <summary>The rows of a table by the method's name, found without making a string of every word of a file.</summary>
internal sealed class CallIndex
{
    private readonly Dictionary<int, ClientCall[]> _byHash;
    private readonly string[] _methods;

    public CallIndex(IReadOnlyList<ClientCall> calls)
    {
        All = calls;

        // A name that has another one in it is found by that.
        string[] methods = calls.Select(call => call.Method).Distinct(StringComparer.Ordinal).ToArray();
        _methods = methods.Where(method => !methods.Any(other => other != method && method.Contains(other))).ToArray();
        _byHash = calls.GroupBy(call => HashOf(call.Method, 0, call.Method.Length)).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<ClientCall> All { get; }

    /// <summary>Whether a text has the name of one of them somewhere. A search of characters costs a tenth of making tokens.</summary>
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

    /// <summary>The rows of a word's name.</summary>
    public IEnumerable<ClientCall> Of(TokenList tokens, int word)
    {
        Token token = tokens[word];
        return _byHash.TryGetValue(HashOf(tokens.Text, token.Start, token.Length), out ClientCall[]? calls)
            ? calls.Where(call => tokens.Is(word, call.Method))
            : Array.Empty<ClientCall>();
    }

    private static int HashOf(string text, int start, int length)
    {
        int hash = length;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        return hash;
    }
}
