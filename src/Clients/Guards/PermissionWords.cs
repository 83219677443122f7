using GrantGen.Clients.Lexing;
using GrantGen.Permissions;

namespace GrantGen.Clients.Guards;

/// <summary>The names of permissions in client code: of properties, hooks and events.</summary>
internal static class PermissionWords
{
    /// <summary>LiveKit's hooks for permissions: components-react useParticipantPermissions.ts, shadcn use-agent-control-bar.ts.</summary>
    public static readonly KeywordSet Hooks = new("useLocalParticipantPermissions", "useParticipantPermissions", "usePublishPermissions");

    /// <summary>Parts of the names of events and delegates, in lower case and without underscores.</summary>
    private static readonly string[] s_changes = { "permissionschanged", "permissionchanged", "permissionsupdated", "permissionupdated", "didupdatepermissions" };

    /// <summary>Owners in the app, the browser or the device, whose permissions are not the participant's.</summary>
    private static readonly string[] s_otherOwners =
    {
        "user", "role", "account", "profile", "member", "plan", "token", "grant", "claim", "config", "setting", "device", "navigator", "request", "body", "query", "package", "team",
    };

    /// <summary>Prefixes of the names of predicates.</summary>
    private static readonly string[] s_predicates = { "can", "may", "is", "has" };

    /// <summary>The letters that a predicate has, by its first character: those of its prefix. All bits where no predicate begins.</summary>
    private static readonly uint[] s_lettersOfPredicate = Enumerable.Range(0, 128).Select(i => LettersOfPredicate((char)i)).ToArray();

    private static readonly NamePart s_permission = new("permission");
    private static readonly NamePart s_can = new("can");

    // Parts of the names of predicates, at any place.
    private static readonly NamePart s_allow = new("allow");
    private static readonly NamePart s_permi = new("permi");

    /// <summary>A name in lower case, without underscores and without <c>get</c>.</summary>
    public static string Normalize(string word)
    {
        string plain = word.Replace("_", "").ToLowerInvariant();
        return plain.Length > 3 && plain.StartsWith("get", StringComparison.Ordinal) ? plain.Substring(3) : plain;
    }

    /// <summary>Whether a name is that of the participant's permissions in an SDK.</summary>
    public static bool IsPermissions(TokenList tokens, int word)
        => tokens.Contains(word, s_permission) && Normalize(tokens.TextOf(word)) is "permissions" or "permission";

    /// <summary>The permission that a name such as <c>canPublishData</c> or <c>can_publish_data</c> reads; null if it reads none.</summary>
    public static string? OfProperty(TokenList tokens, int word)
    {
        if (!tokens.Contains(word, s_can))
        {
            return null;
        }

        string plain = Normalize(tokens.TextOf(word));
        return PermissionTable.All.Any(permission => permission.IsCheckedBy(plain)) ? plain : null;
    }

    /// <summary>Whether a token is the name of a predicate, as code calls one that reads a permission. Every token of a file is tested.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="word">The token.</param>
    public static bool MayBeCheck(TokenList tokens, int word)
    {
        char first = tokens.FirstOf(word);
        uint letters = tokens.LettersOf(word);
        uint needed = first < s_lettersOfPredicate.Length ? s_lettersOfPredicate[first] : uint.MaxValue;
        return ((letters & needed) == needed || s_allow.MayBeIn(letters) || s_permi.MayBeIn(letters))
            && tokens.IsIdentifier(word)
            && (tokens.Contains(word, s_allow) || tokens.Contains(word, s_permi) || HasPredicatePrefix(tokens.Text, tokens[word]));
    }

    private static uint LettersOfPredicate(char first)
        => first is '_' or '$' ? 0
            : Array.Find(s_predicates, predicate => predicate[0] == char.ToLowerInvariant(first)) is { } prefix ? new NamePart(prefix).Letters : uint.MaxValue;

    /// <summary><c>canTalk</c>, <c>_isHost</c>; not <c>island</c>.</summary>
    private static bool HasPredicatePrefix(string text, Token name)
    {
        int start = name.Start;
        while (start < name.End && text[start] is '_' or '$')
        {
            start++;
        }

        foreach (string predicate in s_predicates)
        {
            int end = start + predicate.Length;
            if (end < name.End && !char.IsLower(text[end])
                && string.Compare(text, start, predicate, 0, predicate.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The permission that a member of the result of <c>usePublishPermissions</c> represents.</summary>
    public static PermissionCheck? OfHookMember(string name) => name switch
    {
        "camera" or "microphone" or "screenShare" => new PermissionCheck("canpublish", PublishedSource.FlagOf(name) ?? 0),
        "data" => new PermissionCheck("canpublishdata"),
        _ => null,
    };

    /// <summary>Whether a name or a string is an event or a callback for changed permissions.</summary>
    public static bool IsChange(TokenList tokens, int token)
    {
        if (!tokens.Contains(token, s_permission))
        {
            return false;
        }

        string plain = tokens.TextOf(token).Replace("_", "").ToLowerInvariant();
        return Array.Exists(s_changes, plain.Contains);
    }

    /// <summary>Whether a name refers to the app, the browser or the device.</summary>
    public static bool IsOtherOwner(string name)
    {
        string plain = name.ToLowerInvariant();
        return Array.Exists(s_otherOwners, plain.Contains);
    }
}
