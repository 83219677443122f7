namespace GrantGen.Facts;

/// <summary>
/// What the server makes of grants that are left out. Source: livekit/protocol auth/grants.go, the <c>GetCan…</c>
/// functions of <c>VideoGrant</c>.
/// </summary>
internal static class ServerDefaults
{
    /// <summary>The stated value, or the default of <see cref="GrantTable.CanPublish"/>.</summary>
    public static bool CanPublish(bool? canPublish) => canPublish ?? GrantTable.CanPublish.Default == true;

    /// <summary>The stated value, or the default of <see cref="GrantTable.CanSubscribe"/>.</summary>
    public static bool CanSubscribe(bool? canSubscribe) => canSubscribe ?? GrantTable.CanSubscribe.Default == true;

    /// <summary>Unset follows <c>canPublish</c>, whatever the sources are.</summary>
    public static bool CanPublishData(bool? canPublishData, bool? canPublish) => canPublishData ?? CanPublish(canPublish);

    /// <summary>
    /// The sources that may be published, as the bits of <see cref="TrackSourceTable"/>: none if <c>canPublish</c> is
    /// false (it beats the list), all if the list is absent or empty; those of its names that the server does not know let none through.
    /// </summary>
    public static int PublishableSources(bool? canPublish, int? sources)
        => !CanPublish(canPublish) ? 0 : sources is null or 0 ? TrackSourceTable.AllFlags : sources.Value & TrackSourceTable.AllFlags;
}
