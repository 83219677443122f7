namespace GrantGen;

/// <summary>
/// Removes permissions from one token. A null field leaves what the policy grants in effect; no field can add anything. Immutable and
/// thread-safe.
/// </summary>
/// <remarks>
/// A policy with <c>RoomJoin</c> and <c>RoomAdmin</c> cannot be narrowed, because the holder of its token can grant itself everything
/// through UpdateParticipant.
/// </remarks>
public sealed class TokenNarrowing
{
    /// <summary>False: the token publishes no track. The permission to publish data is unchanged.</summary>
    public bool? CanPublish { get; init; }

    /// <summary>
    /// The sources that remain, of those that the policy allows. If none remains, the token publishes no track. All four named sources of
    /// a policy without a list exclude tracks of an unknown source.
    /// </summary>
    public TrackSources? CanPublishSources { get; init; }

    /// <summary>False: the token sends no data, messages, streams and RPCs.</summary>
    public bool? CanPublishData { get; init; }

    /// <summary>False: the token receives no tracks.</summary>
    public bool? CanSubscribe { get; init; }

    /// <summary>False: the participant cannot change its own name, metadata and attributes.</summary>
    public bool? CanUpdateOwnMetadata { get; init; }
}
