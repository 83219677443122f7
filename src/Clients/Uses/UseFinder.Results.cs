using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Uses;

/// <content>Calls that need a permission only for some members of their result.</content>
internal sealed partial class UseFinder
{
    /// <summary>Whether the code uses the member of the result that needs the permission.</summary>
    private bool UsesRequiredResult(int word, ClientCall call)
    {
        return call.RequiredResultMember is not { } results || results.Split('|').Any(result => UsesResult(word, result));
    }

    private bool UsesResult(int word, string result)
    {
        int open = FindArgumentList(word);
        int close = _tokens.MatchingBracket(open);
        if (_tokens.Is(close + 1, ".") || _tokens.Is(close + 2, "."))
        {
            return _tokens.Is(close + 2, result) || _tokens.Is(close + 3, result);
        }

        int assigned = word - 1;
        while (assigned > 0 && _tokens.IsAny(assigned, "await", ".") || (_tokens.IsIdentifier(assigned) && _tokens.Is(assigned + 1, ".")))
        {
            assigned--;
        }

        if (!_tokens.Is(assigned, "="))
        {
            return false;
        }

        return _tokens.Is(assigned - 1, "}") ? ContainsName(_tokens.MatchingBracket(assigned - 1), assigned, result) : _tokens.IsIdentifier(assigned - 1) && IsMemberUsed(_tokens.TextOf(assigned - 1), result);
    }

    private bool ContainsName(int open, int end, string name)
    {
        for (int i = open + 1; open >= 0 && i < end; i++)
        {
            if (_tokens.Is(i, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member of a variable is accessed anywhere.</summary>
    private bool IsMemberUsed(string variable, string member)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, variable) && (_tokens.Is(i + 1, ".") || _tokens.Is(i + 2, ".")) && (_tokens.Is(i + 2, member) || _tokens.Is(i + 3, member)))
            {
                return true;
            }
        }

        return false;
    }
}
