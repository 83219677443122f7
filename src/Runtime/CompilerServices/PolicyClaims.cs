using System.ComponentModel;

namespace GrantGen.CompilerServices;

/// <summary>
/// The claims of a policy in parts, for a token whose options change some of them. For
/// generated code only; its members can change with any version of the generator.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct PolicyClaims
{
    /// <summary>The claims beside <c>roomConfig</c> and <c>video</c>: members of JSON.</summary>
    public ReadOnlySpan<byte> Members { get; set; }

    /// <summary>The members of <c>roomConfig</c> beside those that follow.</summary>
    public ReadOnlySpan<byte> RoomConfig { get; set; }

    /// <summary>The member <c>metadata</c> of <c>roomConfig</c>.</summary>
    public ReadOnlySpan<byte> RoomMetadata { get; set; }

    /// <summary>The tags of the room: an object of JSON, or empty.</summary>
    public ReadOnlySpan<byte> RoomTags { get; set; }

    /// <summary>The agents: an array of JSON, or empty.</summary>
    public ReadOnlySpan<byte> Agents { get; set; }

    /// <summary>Whether there is a claim <c>video</c>.</summary>
    public bool HasVideo { get; set; }

    /// <summary>The members of <c>video</c> beside those that can be narrowed and the rooms.</summary>
    public ReadOnlySpan<byte> Video { get; set; }

    /// <summary>The JSON after the flags of <c>video</c>, up to the first value of the caller, without a comma before it.</summary>
    public ReadOnlySpan<byte> Rest { get; set; }

    /// <summary>Whether a token can grant itself what it lacks: it joins a room as its administrator.</summary>
    public bool IsJoiningAdmin { get; set; }

    /// <summary>The flag as stated.</summary>
    public bool? CanPublish { get; set; }

    /// <summary>The sources as stated.</summary>
    public TrackSources? CanPublishSources { get; set; }

    /// <summary>The flag as stated.</summary>
    public bool? CanPublishData { get; set; }

    /// <summary>The flag as stated.</summary>
    public bool? CanSubscribe { get; set; }

    /// <summary>The flag as stated.</summary>
    public bool? CanUpdateOwnMetadata { get; set; }
}
