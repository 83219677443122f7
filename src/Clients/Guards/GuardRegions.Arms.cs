using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <content>The ends of the arms of <c>?:</c>, <c>switch</c>, <c>when</c> and <c>match</c>.</content>
internal sealed partial class GuardRegions
{
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

    /// <summary>The end of a case: the next one of the same block.</summary>
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

    /// <summary>As <see cref="Statements.Before"/>, past the commas between the conditions of Swift, and what Go declares before one.</summary>
    private int BeforeInHead(int token, int parent)
        => ((_language.Sdk == ClientSdk.Swift && _tokens.Is(token - 1, ",")) || (_language.Sdk == ClientSdk.Go && _tokens.Is(token - 1, ";") && !_tokens.IsFirstOnLine(token)))
            && parent < token - 1 && (parent < 0 || _tokens.Is(parent, "{")) ? token - 1 : _statements.Before(token, parent);
}
