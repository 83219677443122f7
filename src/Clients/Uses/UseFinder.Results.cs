using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <content>Calls that need a permission only for some members of their result.</content>
internal sealed partial class UseFinder
{
    /// <summary>Functions that return what they receive.</summary>
    private static readonly KeywordSet s_wrappers = new("$derived", "$state", "raw", "markRaw", "reactive", "shallowReactive", "readonly");

    /// <summary>Functions that return what the function makes that they receive.</summary>
    private static readonly KeywordSet s_recomputing = new("useMemo", "by", "computed");

    /// <summary>Whether the code uses the member of the result that needs the permission.</summary>
    private bool UsesRequiredResult(int word, ClientCall call)
    {
        return call.RequiredResultMember is not { } results || results.Split('|').Any(result => UsesResult(word, result));
    }

    /// <summary>
    /// Whether every place that uses a required member of the result is guarded: a button that is disabled without the permission has the
    /// <c>buttonProps</c> of the hook.
    /// </summary>
    private bool AreResultsGuarded(IReadOnlyList<int> references, ClientCall call, PublishedSource source)
        => references.Count > 0 && references.All(reference => _guards.IsGuarded(reference, call.Permission, source));

    /// <summary>Whether a function of the app returns the result together with a check, so that its users show a button only with the permission.</summary>
    private bool IsReturnedWithCheck(int word, ClientCall call, PublishedSource source)
        => call.RequiredResultMember is not null && AssignmentBefore(word) is var assigned && _tokens.Is(assigned, "=") && _tokens.IsIdentifier(assigned - 1)
            && _guards.IsReturnedWithCheck(word, _tokens.TextOf(assigned - 1), call.Permission, source);

    /// <summary>The names in the conditions around all uses of the result that another file may declare as a check.</summary>
    private IReadOnlyList<string> NamesAroundResults(IReadOnlyList<int> references)
    {
        IEnumerable<string>? names = null;
        foreach (int reference in references)
        {
            IReadOnlyList<string> around = _guards.NamesAround(reference, withCallers: true);
            names = names?.Intersect(around, StringComparer.Ordinal) ?? around;
        }

        return names?.ToList() ?? (IReadOnlyList<string>)Array.Empty<string>();
    }

    /// <summary>The tokens that use a required member of the result of a call.</summary>
    private List<int> ReferencesToResults(int word, ClientCall call)
    {
        List<int> references = new();
        int assigned = AssignmentBefore(word);
        if (call.RequiredResultMember is not { } results || !_tokens.Is(assigned, "="))
        {
            return references;
        }

        int open = _tokens.Is(assigned - 1, "}") ? _tokens.MatchingBracket(assigned - 1) : -1;
        foreach (string result in results.Split('|'))
        {
            for (int i = open + 1; open >= 0 && i < assigned - 1; i++)
            {
                if (_tokens.Is(i, result) && !_tokens.Is(i - 1, ":"))
                {
                    // Another component can have a variable of the same name.
                    int name = _tokens.Is(i + 1, ":") ? i + 2 : i;
                    references.AddRange(_functions.ReferencesTo(name).Where(reference => IsSameVariable(name, reference)));
                }
            }

            if (open < 0 && _tokens.IsIdentifier(assigned - 1))
            {
                references.AddRange(MembersOf(_tokens.TextOf(assigned - 1), result).Where(reference => IsSameVariable(assigned - 1, reference)));
            }
        }

        return references;
    }

    private bool IsSameVariable(int name, int reference) => _bindings.Lookup(_tokens.TextOf(name), reference) == _bindings.Lookup(_tokens.TextOf(name), name);

    /// <summary>The equals sign before a call, past the object that it is made on; another token if the result is not assigned.</summary>
    private int AssignmentBefore(int word)
    {
        int assigned = BeforeWrapper(word - 1);
        while (assigned > 0 && _tokens.IsAny(assigned, "await", ".") || (_tokens.IsIdentifier(assigned) && _tokens.Is(assigned + 1, ".")))
        {
            assigned--;
        }

        return assigned;
    }

    /// <summary>
    /// The token before a function that hands on what it receives: <c>$derived(setupChat(room))</c>, <c>useMemo(() => setupChat(room), [room])</c>,
    /// <c>$derived.by(() => { return setupChat(room); })</c>.
    /// </summary>
    private int BeforeWrapper(int before)
    {
        int arrow = _tokens.Is(before, "return") && _tokens.IsBlock(_tokens.EnclosingBracket(before)) ? _tokens.EnclosingBracket(before) - 1 : before;
        bool isResult = _tokens.Is(arrow, "=>") && _tokens.Is(arrow - 1, ")") && _tokens.Is(arrow - 2, "(") && _tokens.Is(arrow - 3, "(");
        int open = isResult ? arrow - 3 : before;
        if (!_tokens.Is(open, "(") || !_tokens.IsAny(open - 1, isResult ? s_recomputing : s_wrappers))
        {
            return before;
        }

        return _tokens.Is(open - 2, ".") ? open - 4 : open - 2;
    }

    private bool UsesResult(int word, string result)
    {
        int open = FindArgumentList(word);
        int close = _tokens.MatchingBracket(open);
        if (_tokens.Is(close + 1, ".") || _tokens.Is(close + 2, "."))
        {
            return _tokens.Is(close + 2, result) || _tokens.Is(close + 3, result);
        }

        int assigned = AssignmentBefore(word);
        if (!_tokens.Is(assigned, "="))
        {
            return false;
        }

        return _tokens.Is(assigned - 1, "}")
            ? ContainsName(_tokens.MatchingBracket(assigned - 1), assigned, result)
            : _tokens.IsIdentifier(assigned - 1)
                && MembersOf(_tokens.TextOf(assigned - 1), result).Any(reference => IsSameVariable(assigned - 1, reference));
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

    /// <summary>The places where a member of a variable is accessed.</summary>
    private IEnumerable<int> MembersOf(string variable, string member)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            // chat.send, chat?.send, chat.value.send
            if (_tokens.Is(i, variable) && (_tokens.Is(i + 1, ".") || _tokens.Is(i + 2, "."))
                && (_tokens.Is(i + 2, member) || _tokens.Is(i + 3, member) || (_tokens.Is(i + 2, "value") && (_tokens.Is(i + 4, member) || _tokens.Is(i + 5, member)))))
            {
                yield return i;
            }
        }
    }
}
