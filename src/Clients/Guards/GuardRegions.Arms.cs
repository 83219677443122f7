using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <content>The ends of the arms of <c>?:</c>, <c>switch</c>, <c>when</c> and <c>match</c>.</content>
internal sealed partial class GuardRegions
{
    /// <summary>A case and, if it denies the permission in a <c>switch</c> without a value, the ones after it, which run only with the permission.</summary>
    private void ReadCase(int at, int parent, PermissionCheck check)
    {
        int end = EndOfArm(at, parent);
        int colon = ColonBehind(at);
        bool hasConditions = _tokens.Is(parent, "{")
            && (_tokens.Is(parent - 1, "switch") || (_tokens.Is(parent - 1, ")") && _tokens.Is(parent - 2, "true") && _tokens.Is(parent - 4, "switch")));
        if (hasConditions && IsDenied(at, colon, parent))
        {
            AddDenial(at, parent, check, _statements.Leaves(colon + 1, end));
        }
        else
        {
            Add(at, end, check);
        }
    }

    /// <summary>An arm of Kotlin's <c>when</c> or of Rust's <c>match</c>, whose condition is before the arrow.</summary>
    private void ReadArm(int at, int arrow, int block, PermissionCheck check)
    {
        bool isAlone = _language.Sdk == ClientSdk.Android ? _tokens.Is(block - 1, "when") : _tokens.Is(at - 1, "_");
        if (isAlone && IsDenied(at, arrow, block))
        {
            AddDenial(arrow, block, check, _statements.IsLeaving(_tokens.IsBlock(arrow + 1) ? arrow + 2 : arrow + 1));
        }
        else
        {
            Add(arrow, ArmEnd(arrow), check);
        }
    }

    /// <summary>What follows an arm in its block and, if the arm leaves, after the block.</summary>
    private void AddDenial(int from, int block, PermissionCheck check, bool leaves)
    {
        Add(from, _tokens.MatchingBracket(block), check);
        if (leaves)
        {
            Add(_tokens.MatchingBracket(block), _statements.EndOfBlock(block), check);
        }
    }

    /// <summary>Whether the condition of an arm, up to its sign, is true without the permission.</summary>
    private bool IsDenied(int at, int sign, int block)
    {
        int first = at;
        for (int i = at; i > block && !_tokens.Is(i, "case"); i = _statements.Before(i, block))
        {
            first = i;
        }

        return Enumerable.Range(first, Math.Max(0, sign - first)).Any(i => _tokens.IsAny(i, s_denials));
    }

    private int ColonBehind(int at)
    {
        int end = _statements.End(at);
        for (int i = at; i < end; i++)
        {
            if (_tokens.Is(i, ":"))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return -1;
    }

    private int ArrowBehind(int at)
    {
        int end = _statements.End(at);
        for (int i = at; i < end && !_tokens.IsBlock(i); i++)
        {
            if (_tokens.Is(i, "=>"))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return -1;
    }

    /// <summary>The end of an arm after its arrow.</summary>
    private int ArmEnd(int arrow)
    {
        if (_tokens.IsBlock(arrow + 1))
        {
            return _tokens.MatchingBracket(arrow + 1) + 1;
        }

        int end = _statements.End(arrow + 1);
        for (int i = arrow + 1; i < end; i++)
        {
            if (_tokens.Is(i, "else") && _tokens.Is(i + 1, "->"))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return end;
    }

    /// <summary>The end of a case: the next case label of the same block.</summary>
    private int EndOfArm(int at, int parent)
    {
        int most = parent < 0 ? _tokens.Count : _tokens.MatchingBracket(parent);
        for (int i = at; i < most; i++)
        {
            if (_tokens.IsAny(i, "case", "default"))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return most;
    }

    /// <summary>
    /// Like <see cref="Statements.Before"/>, but past the commas between Swift conditions and the declaration before a Go condition.
    /// </summary>
    private int BeforeInHead(int token, int parent)
        => ((_language.Sdk == ClientSdk.Swift && _tokens.Is(token - 1, ","))
            || (_language.Sdk == ClientSdk.Go && _tokens.Is(token - 1, ";") && !_tokens.IsFirstOnLine(token)))
            && parent < token - 1 && (parent < 0 || _tokens.Is(parent, "{")) ? token - 1 : _statements.Before(token, parent);
}
