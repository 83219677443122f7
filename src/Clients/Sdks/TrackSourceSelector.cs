namespace GrantGen.Clients.Sdks;

/// <summary>The arguments in which a call can state the source that it publishes from. The first match decides.</summary>
/// <param name="Value">The argument that is the source.</param>
/// <param name="Options">The argument that holds it as a property.</param>
/// <param name="Track">The argument that is the track: its creation determines its source.</param>
/// <param name="Default">The member of <c>TrackSources</c>, or one of the words below, if nothing says; null if it is unknown.</param>
internal sealed record TrackSourceSelector(ArgumentSelector? Value = null, ArgumentSelector? Options = null, ArgumentSelector? Track = null,
    string? Default = null)
{
    /// <summary>The SDK then sends "unknown", and the server matches that.</summary>
    public const string Unknown = "Unknown";

    /// <summary>One of the two video sources; the call does not state which.</summary>
    public const string Video = "Video";
}
