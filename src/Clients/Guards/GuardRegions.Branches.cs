using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <content>The branches of a condition, and the operands after a check.</content>
internal sealed partial class GuardRegions
{
    /// <summary>The branches of a condition, and the code after it if a branch exits the block.</summary>
    private void ReadBranches(int word, int body, PermissionCheck check)
    {
        bool leaves = false;
        int start = body;
        int end = body;
        for (int i = 0; i < Deepest; i++)
        {
            start = _tokens.IsAny(start, "else", "then") ? start + 1 : start;
            if (_tokens.IsAny(start, s_conditions))
            {
                start = _tokens.Is(start + 1, "(") ? _tokens.MatchingBracket(start + 1) + 1 : Math.Max(start, _statements.BlockBehind(start + 1));
            }

            bool isBlock = _tokens.IsBlock(start);
            end = isBlock ? _tokens.MatchingBracket(start) + 1 : _statements.End(start);
            leaves |= _statements.Leaves(start, isBlock ? end - 1 : end);
            int next = _tokens.Is(end, ";") ? end + 1 : end;
            if (!_tokens.IsAny(next, "else", "elif"))
            {
                break;
            }

            start = next;
        }

        Add(body, end, check);
        if (leaves ? !_tokens.IsAny(word, s_repeated) : IsWait(word, body, end))
        {
            Add(end, _statements.EndOfBlock(word), check);
            if (leaves)
            {
                AddBehindWanted(_statements.BlockAround(word), check);
            }
        }
    }

    /// <summary><c>if (enable) { if (!canPublish) return; } setCameraEnabled(enable);</c>: only switching on was checked, and needs the check.</summary>
    private void AddBehindWanted(int block, PermissionCheck check)
    {
        int last = _tokens.IsAny(block - 1, ")", ":") ? block - 2 : block - 1;
        int first = _tokens.Is(last - 1, "(") ? last - 1 : last;
        if (block > 2 && _tokens.IsIdentifier(last) && _tokens.Is(first - 1, "if"))
        {
            Add(_tokens.MatchingBracket(block), _statements.EndOfBlock(block), check, _tokens.TextOf(last));
        }
    }

    /// <summary>Whether a loop ends only when the permission is granted: <c>while (!canTalk) { await sleep(); }</c>.</summary>
    private bool IsWait(int word, int body, int end)
        => _tokens.IsAny(word, s_loops)
            && !Enumerable.Range(body, end - body).Any(i => _tokens.Is(i, "break"))
            && (_tokens.Is(word, "until") || Enumerable.Range(word, body - word).Any(i => _tokens.IsAny(i, s_denials)));

    /// <summary>The operand after <c>&amp;&amp;</c> and similar operators, or a branch of a conditional expression.</summary>
    private void ReadOperatorsBehind(int at, PermissionCheck check)
    {
        int end = _statements.End(at);
        for (int i = at; i < end; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
                continue;
            }

            bool isElvis = _tokens.Is(i, "?") && _tokens.Is(i + 1, ":");
            bool isChoice = _tokens.Is(i, "?") && !_tokens.IsAny(i + 1, ".", "[", ":") && !_tokens.IsAny(i + 1, ")", ",") && i + 1 < end
                && _language.Sdk is not (ClientSdk.Rust or ClientSdk.Android);
            if (_tokens.IsAny(i, s_operators) || isElvis || isChoice)
            {
                Add(i, end, check);
                if (_statements.IsLeaving(i + (isElvis ? 2 : 1)))
                {
                    Add(end, _statements.EndOfBlock(at), check);
                }

                return;
            }
        }
    }
}
