using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Names that Vue and Svelte markup declares; their scope is the declaring element or block.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary><c>v-for="lp in list"</c>, <c>#item="{ lp }"</c>, <c>{#each list as lp}</c>.</summary>
    private void BindElement(int open)
    {
        int until = _blocks.EndOf(open);
        if (_tokens.Is(open + 1, "{") && (_tokens.Is(open + 2, "#") || (_tokens.IsIdentifier(open + 2) && _tokens.Contains(open + 2, "#"))))
        {
            int close = _tokens.MatchingBracket(open + 1);
            for (int i = open + 2; i < Math.Min(close, open + LongestParameters); i++)
            {
                if (_tokens.IsAny(i, "as", "then") || _tokens.Contains(i, "snippet"))
                {
                    // The name in an each block is followed by a key in brackets, the name of a snippet by its parameters.
                    if (_tokens.Is(i, "as") && _tokens.IsIdentifier(i + 1))
                    {
                        AddParameter(i + 1, ValueKind.None, open, until, isOfType: false);
                    }

                    Shadow(i + 1, Math.Min(close, i + LongestParameters), open, until);
                    return;
                }
            }

            return;
        }

        // An empty token separates it from code in another part of the markup.
        int end = open + 1;
        bool isLoop = _tokens.Is(end, "for");
        while (end < open + LongestParameters && _tokens[end].Length > 0 && !(isLoop && _tokens.IsAny(end, "in", "of")))
        {
            end++;
        }

        Shadow(isLoop ? open + 2 : open + 1, end, open, until);
    }

    /// <summary><c>{:then lp}</c>.</summary>
    private void BindBranch(int open)
    {
        int parent = _tokens.EnclosingBracket(open);
        if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(open + 1, ":") && _tokens.IsAny(open + 2, "then", "catch") && parent >= 0
            && _tokens[parent].Length == 0)
        {
            Shadow(open + 3, Math.Min(_tokens.MatchingBracket(open), open + LongestParameters), open, _blocks.EndOf(parent));
        }
    }
}
