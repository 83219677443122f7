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

    /// <summary>Things of the app, the browser or the device, whose permissions are not the participant's.</summary>
    private static readonly string[] s_otherOwners =
    {
        "user", "role", "account", "profile", "member", "plan", "token", "grant", "claim", "config", "setting", "device", "navigator", "request", "body", "query", "package", "team",
    };

    /// <summary>Prefixes of the names of predicates.</summary>
    private static readonly string[] s_predicates = { "can", "may", "is", "has" };

    /// <summary>A name in lower case, without underscores and without <c>get</c>.</summary>
    public static string Normalize(string word)
    {
        string plain = word.Replace("_", "").ToLowerInvariant();
        return plain.Length > 3 && plain.StartsWith("get", StringComparison.Ordinal) ? plain.Substring(3) : plain;
    }

    /// <summary>Whether a name is what SDKs call the participant's permissions.</summary>
    public static bool IsPermissions(TokenList tokens, int word) => tokens.Contains(word, "permission") && Normalize(tokens.TextOf(word)) is "permissions" or "permission";

    /// <summary>The permission that a name such as <c>canPublishData</c> or <c>can_publish_data</c> reads; null if it reads none.</summary>
    public static string? OfProperty(TokenList tokens, int word)
    {
        if (!tokens.Contains(word, "can"))
        {
            return null;
        }

        string plain = Normalize(tokens.TextOf(word));
        return PermissionTable.All.Any(permission => permission.IsCheckedBy(plain)) ? plain : null;
    }

    /// <summary>Whether a name is a predicate as code calls one that reads a permission.</summary>
    public static bool MayBeCheck(TokenList tokens, int word)
    {
        if (char.ToLowerInvariant(tokens.FirstOf(word)) is not ('c' or 'm' or 'i' or 'h' or 'a' or '_' or '$') && !tokens.Contains(word, "allow") && !tokens.Contains(word, "permi"))
        {
            return false;
        }

        string text = tokens.TextOf(word).TrimStart('_', '$');
        return Array.Exists(s_predicates, predicate => text.Length > predicate.Length && text.StartsWith(predicate, StringComparison.OrdinalIgnoreCase) && !char.IsLower(text[predicate.Length]))
            || text.IndexOf("allow", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("permi", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The permission behind a member of what <c>usePublishPermissions</c> returns.</summary>
    public static PermissionCheck? OfHookMember(string name) => name switch
    {
        "camera" or "microphone" or "screenShare" => new PermissionCheck("canpublish", PublishedSource.FlagOf(name) ?? 0),
        "data" => new PermissionCheck("canpublishdata"),
        _ => null,
    };

    /// <summary>Whether a name, or a text, is an event or a callback for changed permissions.</summary>
    public static bool IsChange(TokenList tokens, int token)
    {
        if (!tokens.Contains(token, "permission"))
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
