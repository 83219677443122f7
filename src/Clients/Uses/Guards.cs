using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>
/// Whether code asks the participant's permissions before it uses one. A server may grant more while a session runs, so a call
/// behind such a question is right under a policy that lacks the permission.
/// </summary>
internal sealed class Guards
{
    private static readonly WordSet s_hooks = new("useLocalParticipantPermissions", "useParticipantPermissions", "usePublishPermissions");

    /// <summary>What a file has in it that asks anything, whatever case its words begin with.</summary>
    private static readonly string[] s_parts = { "ermissions", "anPublish", "an_publish", "anUpdate", "an_update", "anSubscribe", "an_subscribe" };

    private readonly TokenList _tokens;
    private readonly Blocks _blocks;
    private List<(int Token, string Word)>? _questions;

    public Guards(TokenList tokens, Blocks blocks)
    {
        _tokens = tokens;
        _blocks = blocks;
    }

    public bool Guard(int use, PermissionInfo permission)
    {
        _questions ??= Find();
        if (_questions.Count == 0)
        {
            return false;
        }

        int function = _blocks.FunctionOf(use);
        return _questions.Exists(question => question.Token > function && question.Token < use && (question.Word.Length == 0 || permission.IsCheckedBy(question.Word)));
    }

    private List<(int Token, string Word)> Find()
    {
        List<(int Token, string Word)> found = new();
        if (!Array.Exists(s_parts, part => _tokens.Text.IndexOf(part, StringComparison.Ordinal) >= 0))
        {
            return found;
        }

        for (int i = 0; i < _tokens.Count; i++)
        {
            // A name with a value behind it grants, or is an argument, and asks nothing.
            if (_tokens.IsWord(i) && !_tokens.IsAny(i + 1, ":", "=") && found.Count < 100)
            {
                if (_tokens.IsAny(i, s_hooks) || (_tokens.IsAny(i, "permissions", "getPermissions") && _tokens.IsAny(i - 1, ".", "->")))
                {
                    found.Add((i, ""));
                }
                else if (_tokens.Contains(i, "can") && Plain(i) is var word && word.StartsWith("can", StringComparison.Ordinal))
                {
                    found.Add((i, word));
                }
            }
        }

        return found;
    }

    /// <summary>The name without what languages and habits put around it: <c>can_publish</c>, <c>getCanPublish</c>.</summary>
    private string Plain(int token)
    {
        string word = _tokens.TextOf(token).Replace("_", "").ToLowerInvariant();
        return word.StartsWith("get", StringComparison.Ordinal) ? word.Substring(3) : word;
    }
}
