namespace GrantGen.Policies;

/// <summary>The words of the approved file, which writer and reader share. docs/approval.md describes the format.</summary>
internal static class ApprovedFileFormat
{
    /// <summary>The name of the file, beside the project file.</summary>
    public const string FileName = "GrantGen.Approved.txt";

    /// <summary>The version that this reader knows.</summary>
    public const int Version = 1;

    /// <summary>The start of the first line; the version follows.</summary>
    public const string Header = "GrantGen approved policies, version ";

    /// <summary>The start of a block's first line; the name follows, and the target framework in parentheses.</summary>
    public const string Policy = "policy ";

    public const string Grant = "grant ";
    public const string Permission = "permission ";
    public const string Lifetime = "lifetime";
    public const string Kind = "kind";
    public const string Preset = "preset";

    /// <summary>The starts of lines that are not grants: the room's configuration, and dispatches.</summary>
    public static readonly IReadOnlyList<string> Settings = new[] { "config ", "dispatch " };

    /// <summary>A permission that the policy states.</summary>
    public const string Granted = "granted";

    /// <summary>A permission that follows from the server's default.</summary>
    public const string Default = "default";

    /// <summary>A permission that the policy does not grant.</summary>
    public const string Denied = "denied";

    /// <summary>The value of a source without a name here.</summary>
    public const string UnknownSource = "Unknown";

    /// <summary>The word for a participant's permission: granted by the policy, allowed by the server's default, or denied.</summary>
    public static string GetMark(ParticipantRight right, GrantSet grants)
        => !right.IsDirect(grants) ? Denied : right.IsStated(grants) ? Granted : Default;
}
