using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>The grants of a policy, a verified token or a block of the approved file, as the values that a comparison needs.</summary>
internal sealed class GrantSet
{
    private readonly Dictionary<Grant, int> _values = new();
    private readonly Dictionary<Grant, EquatableArray<string>> _texts = new();
    private readonly Dictionary<string, bool> _permissions = new(StringComparer.Ordinal);

    /// <summary>The value of the participant kind; 0 is a standard participant.</summary>
    public int Kind { get; set; }

    /// <summary>The lifetime of a token in seconds; null for a token without a limit.</summary>
    public long? TtlSeconds { get; set; }

    /// <summary>The room preset; null if the policy has none.</summary>
    public string? RoomPreset { get; set; }

    /// <summary>Whether a token joins a room.</summary>
    public bool JoinsRoom => IsSet(GrantTable.RoomJoin);

    /// <summary>Whether a token is bound to a room: only then does its name matter.</summary>
    public bool IsBoundToRoom => JoinsRoom || IsSet(GrantTable.RoomAdmin);

    /// <summary>
    /// Whether the holder can grant itself every participant permission: it calls UpdateParticipant on itself with its own token
    /// (measured on livekit-server 1.13.11).
    /// </summary>
    public bool CanGrantItself => JoinsRoom && IsSet(GrantTable.RoomAdmin);

    /// <summary>The stated sources, as the bits of <see cref="TrackSourceTable"/>; null if none are stated.</summary>
    public int? Sources => _values.TryGetValue(GrantTable.CanPublishSources, out int sources) ? sources : null;

    /// <summary>The stated value of a flag; null if it is not stated.</summary>
    public bool? Flag(Grant grant) => _values.TryGetValue(grant, out int value) ? value != 0 : null;

    /// <summary>Whether a flag is stated as true.</summary>
    public bool IsSet(Grant grant) => Flag(grant) == true;

    /// <summary>The stated text of a grant, such as the name of a room; null if it is not stated.</summary>
    public string? Text(Grant grant) => _texts.TryGetValue(grant, out EquatableArray<string> texts) && texts.Count > 0 ? texts[0] : null;

    /// <summary>The stated texts of a grant that is a list.</summary>
    public EquatableArray<string> Texts(Grant grant) => _texts.TryGetValue(grant, out EquatableArray<string> texts) ? texts : EquatableArray<string>.Empty;

    /// <summary>Whether a participant permission was approved by name, in addition to the grants; null if only the grants imply it.</summary>
    public bool? Approved(string permission) => _permissions.TryGetValue(permission, out bool isGranted) ? isGranted : null;

    /// <summary>Sets whether a participant permission was approved, regardless of the server's current default.</summary>
    public void Approve(string permission, bool isGranted) => _permissions[permission] = isGranted;

    /// <summary>States a flag (1 or 0) or a list of sources; null states nothing.</summary>
    public void State(Grant grant, int? value)
    {
        if (value is { } stated)
        {
            _values[grant] = stated;
        }
    }

    /// <summary>States a flag; null states nothing.</summary>
    public void State(Grant grant, bool? value) => State(grant, value is { } flag ? (flag ? 1 : 0) : null);

    /// <summary>States a text; null states nothing.</summary>
    public void State(Grant grant, string? text)
    {
        if (text is not null)
        {
            _texts[grant] = new[] { text }.ToEquatableArray();
        }
    }

    /// <summary>States a list of texts; null states nothing.</summary>
    public void State(Grant grant, IEnumerable<string>? texts)
    {
        if (texts is not null)
        {
            _texts[grant] = texts.ToEquatableArray();
        }
    }
}
