namespace GrantGen.Facts;

/// <summary>
/// The four sources that a policy can name. The server compares the lower-cased name of its <c>TrackSource</c> enum with
/// the strings of the token and allows no track for a name that it does not know, so a name must be exactly one of these.
/// Source: livekit/protocol auth/grants.go, <c>sourceToString</c>.
/// </summary>
internal static class TrackSourceTable
{
    public const int AllFlags = 1 | 2 | 4 | 8;

    /// <summary>
    /// Represents every source of a token that is not in this table. Without it a list of only such sources would look
    /// like an empty one, which allows every source; for the server it allows none of these four.
    /// </summary>
    public const int UnknownFlag = 1 << 30;

    /// <summary>All five sources of tracks: the four that have a name, and every other.</summary>
    public const int EverySource = AllFlags | UnknownFlag;

    /// <summary>
    /// The shift of a source's bit for a name in another case, such as <c>CAMERA</c>. The server reports such a source
    /// as a permission, and rejects every track from it (measured on livekit-server 1.13.11).
    /// </summary>
    public const int OtherCaseShift = 8;

    /// <summary>The source that the server uses for a name that it does not know (livekit/protocol auth/grants.go, <c>sourceToProto</c>).</summary>
    public const string UnknownProtobufName = "UNKNOWN";

    public static readonly IReadOnlyList<TrackSourceInfo> All = new[]
    {
        new TrackSourceInfo(1, "Camera", "camera", "camera", "its camera"),
        new TrackSourceInfo(2, "Microphone", "microphone", "microphone", "its microphone"),
        new TrackSourceInfo(4, "ScreenShare", "screen_share", "screen share", "its screen"),
        new TrackSourceInfo(8, "ScreenShareAudio", "screen_share_audio", "screen share audio", "its screen's audio"),
    };

    /// <summary>The sources of a set of bits as an expression of C#, such as <c>TrackSources.Camera | TrackSources.Microphone</c>.</summary>
    /// <param name="flags">The bits.</param>
    /// <param name="type">The enum, as the code names it.</param>
    public static string ToExpression(int flags, string type = "TrackSources")
        => string.Join(" | ", All.Where(source => (flags & source.Flag) != 0).Select(source => $"{type}.{source.Name}"));

    /// <summary>The sources that an audio track can have: microphone and screen share audio.</summary>
    public const int AudioFlags = 2 | 8;

    /// <summary>The sources that a video track can have: camera and screen share.</summary>
    public const int VideoFlags = 1 | 4;
}
