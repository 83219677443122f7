using System.Text.RegularExpressions;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;

namespace GrantGen.FactCheck;

/// <summary>
/// Compares the table of a client's SDK with the file that declares its local participant: a source, a header or a <c>.d.ts</c>. A method
/// counts as new if its name begins with a verb of the table. Methods that were checked and need no permission are listed here.
/// </summary>
internal static partial class SdkComparison
{
    /// <summary>
    /// Methods that were looked at and need no permission: they are local, describe a track, take something back, allow something to others, or
    /// are the SDK's own.
    /// </summary>
    private static readonly HashSet<string> s_harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "setTrackSubscriptionPermissions", "set_track_subscription_permissions", "sendTrackSubscriptionPermissions", "setSubscriptionPermission", "setSubscriptionPermissions", "setPermissions",
        "setE2EEEnabled", "setActiveAgent", "setEnabledPublishCodecs", "setVolume", "setRoom", "setPublishingErrorHandler", "setDelegate", "setTrackEnabled", "setupEngine", "setLogger",
        "updateFromInfo", "updateInfo", "update_info", "set_data_channel_buffered_amount_low_threshold",
        "setAllowed", "setEnabled", "set_enabled", "setMuted", "setTrack", "setSubscriptionError", "setVideoDimensions", "setVideoFPS", "setVideoQuality", "set_video_quality", "setPipelineOptions", "set_pipeline_options",
        "setEncryptionEnabled", "setMeta", "setMicrophoneMute", "setSpeakerMute", "setReconnectionType", "setRoomOptions", "setAudioInputDevice", "setAudioOutputDevice", "setVideoInputDevice",
        "startAudio", "sendSimulateScenario", "sendUpdateTrackSettings", "withAgent", "publishAdditionalCodecForTrack", "publishAdditionalCodecForPublication",
        "registerByteStreamHandler", "registerTextStreamHandler",
        "withAutoSubscribe", "withCodecs", "withConnectTimeout", "withDTLSEllipticCurves", "withDataEncryption", "withDisableRegionDiscovery", "withDisableTURN", "withFrameMetadataFeatures",
        "withICETransportPolicy", "withIncludeDefaultInterceptors", "withInterceptors", "withIPv6Only", "withLogger", "withPacer", "withRetransmitBufferSize", "withSinglePeerConnection",
        // Behind the feature "__lk-e2e-test" of the crate, which is for LiveKit's own tests.
        "publish_track_without_video_send_encodings",
    };

    /// <summary>The differences. Empty for a file in a language without a table.</summary>
    /// <param name="path">The path. Its extension determines the language, and its name determines the rows that come from this file.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<FactDifference> Compare(string path, string text)
    {
        if (ClientLanguages.FindByPath(path) is not { } language)
        {
            yield break;
        }

        DeclaredNames declared = DeclaredNames.Read(path, text);
        HashSet<string> known = [.. language.Calls.All.Select(call => call.Method)];
        HashSet<string> verbs = [.. known.Select(VerbOf)];
        foreach (string name in declared.Methods.Where(name => !known.Contains(name) && verbs.Contains(VerbOf(name)) && VerbOf(name) != name && !s_harmless.Contains(name)).Order(StringComparer.Ordinal))
        {
            yield return new FactDifference(DifferenceKind.New, $"call {language.Name} {name}", "declared upstream, in no table");
        }

        foreach (ClientCall call in RowsOf(path, language, declared).Where(call => !declared.Contains(call.Method)).DistinctBy(call => call.Method))
        {
            yield return new FactDifference(DifferenceKind.Gone, $"call {language.Name} {call.Method}", "read in this file before, and not declared in it");
        }
    }

    /// <summary>
    /// The rows that were read in a file. SDKs of one language have files of one name (two SDKs of C#, two crates): the file is the one of which
    /// it declares the most.
    /// </summary>
    private static IEnumerable<ClientCall> RowsOf(string path, ClientLanguage language, DeclaredNames declared)
        => language.Calls.All.Where(call => StemOf(call.Origin.File) == StemOf(path))
            .GroupBy(call => call.Origin)
            .MaxBy(rows => (double)rows.Count(call => declared.Contains(call.Method)) / rows.Count()) ?? Enumerable.Empty<ClientCall>();

    /// <summary>The first word: <c>publish</c> of <c>publishTrack</c> and of <c>publish_track</c>.</summary>
    private static string VerbOf(string name) => VerbPattern().Match(name).Value.ToLowerInvariant();

    private static string StemOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0];

    [GeneratedRegex(@"^[A-Za-z][a-z]*", RegexOptions.CultureInvariant)]
    private static partial Regex VerbPattern();
}
