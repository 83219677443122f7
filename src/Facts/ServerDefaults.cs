namespace GrantGen.Facts;

/// <summary>
/// The server's defaults for absent grants. Source: livekit/protocol auth/grants.go, the <c>GetCan…</c>
/// functions of <c>VideoGrant</c>.
/// </summary>
internal static class ServerDefaults
{
    /// <summary>The origin of the defaults.</summary>
    public static readonly FactOrigin Origin = FactOrigins.Grants;

    /// <summary>The stated value, or the default of <see cref="GrantTable.CanPublish"/>.</summary>
    public static bool CanPublish(bool? canPublish) => canPublish ?? GrantTable.CanPublish.Default == true;

    /// <summary>The stated value, or the default of <see cref="GrantTable.CanSubscribe"/>.</summary>
    public static bool CanSubscribe(bool? canSubscribe) => canSubscribe ?? GrantTable.CanSubscribe.Default == true;

    /// <summary>Unset follows <c>canPublish</c>, regardless of the sources.</summary>
    public static bool CanPublishData(bool? canPublishData, bool? canPublish) => canPublishData ?? CanPublish(canPublish);

    /// <summary>
    /// The sources that may be published, as the bits of <see cref="TrackSourceTable"/>: none if <c>canPublish</c> is
    /// false (it overrides the list), all if the list is absent or empty; a name that the server does not know allows no source.
    /// </summary>
    public static int PublishableSources(bool? canPublish, int? sources)
        => !CanPublish(canPublish) ? 0 : sources is null or 0 ? TrackSourceTable.AllFlags : sources.Value & TrackSourceTable.AllFlags;

    /// <summary>
    /// Like <see cref="PublishableSources"/>, with a bit for the unknown source: a list allows it only if it contains it,
    /// and without a list it is allowed like every other source (measured on livekit-server 1.13.11).
    /// </summary>
    public static int AllowedSources(bool? canPublish, int? sources)
        => !CanPublish(canPublish) ? 0 : sources is null or 0 ? TrackSourceTable.EverySource : sources.Value & TrackSourceTable.EverySource;

    /// <summary>Whether a flag is granted: the stated value, or the server's default.</summary>
    /// <param name="grant">The row of the flag.</param>
    /// <param name="flag">The stated value of a flag, null if it is left out.</param>
    public static bool IsAllowed(Grant grant, Func<Grant, bool?> flag)
        => grant == GrantTable.CanPublishData ? CanPublishData(flag(grant), flag(GrantTable.CanPublish)) : flag(grant) ?? grant.Default ?? false;
}
