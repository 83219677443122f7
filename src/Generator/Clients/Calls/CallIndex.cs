using GrantGen.Generator.Clients.Tokens;

namespace GrantGen.Generator.Clients.Calls;

/// <summary>The rows of a table by the method's name, found without making a string of every word of a file.</summary>
internal sealed class CallIndex
{
    private readonly Dictionary<int, ClientCall[]> _byHash;

    public CallIndex(IReadOnlyList<ClientCall> calls)
    {
        All = calls;
        _byHash = calls.GroupBy(call => HashOf(call.Method, 0, call.Method.Length)).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<ClientCall> All { get; }

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
