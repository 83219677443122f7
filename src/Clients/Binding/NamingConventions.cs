using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <summary>Naming conventions that show the kind of a value.</summary>
internal static class NamingConventions
{
    private static readonly Dictionary<string, ValueKind> s_types = new(StringComparer.Ordinal)
    {
        ["LocalParticipant"] = ValueKind.Participant,
        ["RemoteTrackPublication"] = ValueKind.Publication,
        ["Room"] = ValueKind.Room,
        ["LocalMedia"] = ValueKind.LocalMedia,
        ["Session"] = ValueKind.Session,
        ["RemoteDataTrack"] = ValueKind.DataTrack,
        ["MediaDeviceContext"] = ValueKind.LocalMedia,
        ["ChatContextMixin"] = ValueKind.Chat,
    };

    private static readonly KeywordSet s_typeNames = new(s_types.Keys.ToArray());

    /// <summary>Functions and constructors, with the kind of their result.</summary>
    private static readonly Dictionary<string, ValueKind> s_factories = new(StringComparer.Ordinal)
    {
        ["Room"] = ValueKind.Room,
        ["NewRoom"] = ValueKind.Room,
        ["ConnectToRoom"] = ValueKind.Room,
        ["ConnectToRoomWithToken"] = ValueKind.Room,
        ["useRoomContext"] = ValueKind.Room,
        ["useMaybeRoomContext"] = ValueKind.Room,
        ["LocalMedia"] = ValueKind.LocalMedia,
        ["rememberLocalMedia"] = ValueKind.LocalMedia,
        ["Session"] = ValueKind.Session,
        ["useSession"] = ValueKind.Session,
        ["useSessionContext"] = ValueKind.Session,
        ["useMaybeSessionContext"] = ValueKind.Session,
        ["useEnsureSession"] = ValueKind.Session,
        ["rememberSession"] = ValueKind.Session,
        ["rememberChat"] = ValueKind.Chat,
        ["rememberDataMessageHandler"] = ValueKind.Chat,
        ["rememberSessionMessages"] = ValueKind.Chat,
    };

    /// <summary>The name of the participant in every SDK, as a property or a function.</summary>
    private static readonly HashSet<string> s_participants = new(StringComparer.Ordinal)
    {
        "localParticipant", "_localParticipant", "local_participant", "_local_participant", "LocalParticipant", "getLocalParticipant",
    };

    private static readonly KeywordSet s_participantNames = new(s_participants.ToArray());

    /// <summary>The participant's names and the SDK's types.</summary>
    public static readonly KeywordSet ParticipantAndTypeNames = new(s_participants.Union(s_types.Keys, StringComparer.Ordinal).ToArray());

    /// <summary>Flutter's components add the room's context, whose name is that of a value in other SDKs.</summary>
    public static readonly KeywordSet FlutterNames = new([.. ParticipantAndTypeNames.Words, "RoomContext"]);

    /// <summary>Members of references, signals and weak pointers that yield the same value.</summary>
    private static readonly HashSet<string> s_transparentMembers = new(StringComparer.Ordinal)
    {
        "value", "current", "lock", "get", "unwrap", "clone", "wrappedValue", "as_ref", "as_mut", "as_deref", "iter", "values", "borrow", "first", "last", "load", "getValue", "projectedValue", "toList", "entries", "items", "into_iter", "iter_mut", "values_mut", "Values", "Value", "second", "front", "back", "await",
        "filterNotNull", "asStateFlow", "asSharedFlow", "distinctUntilChanged", "removeDuplicates", "eraseToAnyPublisher", "stream", "asBroadcastStream",
        "asSequence", "toSet", "reversed", "collectAsState", "collectAsStateWithLifecycle", "observeAsState",
        "ToList", "ToArray", "AsEnumerable", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
    };

    /// <summary>Methods that return their receiver, or an element of it, regardless of their arguments.</summary>
    private static readonly HashSet<string> s_transparentMethods = new(StringComparer.Ordinal) { "expect", "context", "with_context", "ok_or", "ok_or_else", "orElseThrow", "orElse", "get", "at", "elementAt", "firstWhere", "firstOrNull", "lastWhere", "singleWhere", "find", "getValue", "getOrNull", "getOrElse", "get_mut", "elementAtOrNull",
        "stateIn", "shareIn", "receive", "where", "whereType",
        "Where", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "OrderBy" };

    /// <summary>Members of participants that hold publications, in Flutter: participant.dart.</summary>
    private static readonly HashSet<string> s_publications = new(StringComparer.Ordinal) { "trackPublications", "videoTrackPublications", "audioTrackPublications", "getTrackPublicationBySource", "getTrackPublicationBySid" };

    private static readonly string[] s_rooms = { "roomRef", "RoomRef", "roomContext", "RoomContext", "room_ref", "getRoom" };

    /// <summary>The value that Compose components pass to their content.</summary>
    public static ValueKind KindOfScopeFunction(string function) => function switch
    {
        "SessionScope" => ValueKind.Session,
        "RoomScope" => ValueKind.Room,
        _ => ValueKind.None,
    };

    public static bool IsParticipant(string name) => s_participants.Contains(name);

    public static bool IsParticipant(TokenList tokens, int word) => tokens.IsAny(word, s_participantNames);

    public static bool IsPublications(string name) => s_publications.Contains(name);

    public static bool IsTransparentMember(string name) => s_transparentMembers.Contains(name);

    public static bool IsTransparentMethod(string name) => s_transparentMethods.Contains(name);

    /// <summary>The kind of an SDK type, without allocating a string for other identifiers.</summary>
    public static ValueKind KindOfType(TokenList tokens, int word)
        => tokens.IsAny(word, s_typeNames) && s_types.TryGetValue(tokens.TextOf(word), out ValueKind kind) ? kind : ValueKind.None;

    /// <summary>The kind of an SDK type.</summary>
    public static ValueKind KindOfType(string name) => s_types.TryGetValue(name, out ValueKind kind) ? kind : ValueKind.None;

    public static ValueKind KindOfFactory(string name) => s_factories.TryGetValue(name, out ValueKind kind) ? kind : ValueKind.None;

    /// <summary>The kind that a name alone suggests, by convention.</summary>
    public static ValueKind KindByConvention(string name)
        => IsParticipant(name) ? ValueKind.Participant
            : name.EndsWith("localMedia", StringComparison.OrdinalIgnoreCase) ? ValueKind.LocalMedia
            : KindOfContext(name) is var context && context != ValueKind.None ? context
            : IsRoom(name.Trim('_', '$', '#')) ? ValueKind.Room
            : ValueKind.None;

    /// <summary>The contexts of livekit_components, by the names that its documentation gives them. The one of the room has the chat's methods.</summary>
    public static ValueKind KindOfContext(string name) => name switch
    {
        "mediaDeviceCtx" or "mediaDeviceContext" => ValueKind.LocalMedia,
        "chatCtx" or "chatContext" or "roomCtx" => ValueKind.Chat,
        _ => ValueKind.None,
    };

    /// <summary>
    /// The context that a builder of livekit_components passes at a position after the build context: ui/builder and ui/widgets of components-flutter.
    /// </summary>
    public static ValueKind KindOfBuilderParameter(string builder, int position) => (builder, position) switch
    {
        ("MediaDeviceContextBuilder" or "MediaDeviceSelectButton" or "ScreenShareToggle" or "CameraSwitch" or "SpeakerSwitch", 2) => ValueKind.LocalMedia,
        ("MediaDeviceContextBuilder" or "MediaDeviceSelectButton" or "ScreenShareToggle" or "CameraSwitch" or "SpeakerSwitch" or "LivekitRoom", 1) => ValueKind.Chat,
        ("ChatBuilder", 2) => ValueKind.Chat,
        _ => ValueKind.None,
    };

    /// <summary>Whether a name is that of a room, or of an object that holds one. A bedroom, a classroom and a room service do not count.</summary>
    private static bool IsRoom(string name)
        => name.Equals("room", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Room", StringComparison.Ordinal)
            || name.EndsWith("_room", StringComparison.Ordinal)
            || HasRoomSuffix(name);

    private static bool HasRoomSuffix(string name)
    {
        foreach (string room in s_rooms)
        {
            if (name.EndsWith(room, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
