using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <summary>Naming conventions that show the kind of a value.</summary>
internal static class NamingConventions
{
    private static readonly Dictionary<string, Holder> s_types = new(StringComparer.Ordinal)
    {
        ["LocalParticipant"] = Holder.Participant,
        ["RemoteTrackPublication"] = Holder.Publication,
        ["Room"] = Holder.Room,
        ["LocalMedia"] = Holder.LocalMedia,
        ["Session"] = Holder.Session,
        ["RemoteDataTrack"] = Holder.DataTrack,
        ["MediaDeviceContext"] = Holder.LocalMedia,
        ["ChatContextMixin"] = Holder.Chat,
    };

    private static readonly KeywordSet s_typeNames = new(s_types.Keys.ToArray());

    /// <summary>Functions and constructors whose result it is.</summary>
    private static readonly Dictionary<string, Holder> s_makers = new(StringComparer.Ordinal)
    {
        ["Room"] = Holder.Room,
        ["useRoomContext"] = Holder.Room,
        ["useMaybeRoomContext"] = Holder.Room,
        ["LocalMedia"] = Holder.LocalMedia,
        ["rememberLocalMedia"] = Holder.LocalMedia,
        ["Session"] = Holder.Session,
        ["useSession"] = Holder.Session,
        ["useSessionContext"] = Holder.Session,
        ["useMaybeSessionContext"] = Holder.Session,
        ["useEnsureSession"] = Holder.Session,
        ["rememberSession"] = Holder.Session,
    };

    /// <summary>The name of the participant in every SDK, as a property or a function.</summary>
    private static readonly HashSet<string> s_participants = new(StringComparer.Ordinal)
    {
        "localParticipant", "_localParticipant", "local_participant", "_local_participant", "LocalParticipant", "getLocalParticipant",
    };

    private static readonly KeywordSet s_participantNames = new(s_participants.ToArray());

    /// <summary>Members that lead to the same value: of references, signals and weak pointers.</summary>
    private static readonly HashSet<string> s_same = new(StringComparer.Ordinal)
    {
        "value", "current", "lock", "get", "unwrap", "clone", "wrappedValue", "as_ref", "as_mut", "as_deref", "iter", "values", "borrow", "first", "last", "load", "getValue", "projectedValue", "toList", "entries", "items", "into_iter", "iter_mut", "values_mut", "Values", "Value", "second",
    };

    /// <summary>Methods that return their receiver, or an element of it, regardless of their arguments.</summary>
    private static readonly HashSet<string> s_sameWithArguments = new(StringComparer.Ordinal) { "expect", "context", "with_context", "ok_or", "ok_or_else", "orElseThrow", "orElse", "get", "at", "elementAt", "firstWhere", "firstOrNull", "lastWhere", "singleWhere", "find", "getValue", "getOrNull", "getOrElse", "get_mut", "elementAtOrNull" };

    /// <summary>Members of participants that hold publications, in Flutter: participant.dart.</summary>
    private static readonly HashSet<string> s_publications = new(StringComparer.Ordinal) { "trackPublications", "videoTrackPublications", "audioTrackPublications", "getTrackPublicationBySource", "getTrackPublicationBySid" };

    private static readonly string[] s_rooms = { "roomRef", "RoomRef", "roomContext", "RoomContext", "room_ref", "getRoom" };

    /// <summary>The value that Compose components pass to their content.</summary>
    public static Holder OfScope(string function) => function switch
    {
        "SessionScope" => Holder.Session,
        "RoomScope" => Holder.Room,
        _ => Holder.None,
    };

    public static bool IsParticipant(string name) => s_participants.Contains(name);

    public static bool IsParticipant(TokenList tokens, int word) => tokens.IsAny(word, s_participantNames);

    public static bool IsPublications(string name) => s_publications.Contains(name);

    public static bool IsSame(string name) => s_same.Contains(name);

    public static bool IsSameWithArguments(string name) => s_sameWithArguments.Contains(name);

    /// <summary>The kind of an SDK type, without allocating a string for other identifiers.</summary>
    public static Holder OfType(TokenList tokens, int word)
        => tokens.IsAny(word, s_typeNames) && s_types.TryGetValue(tokens.TextOf(word), out Holder holder) ? holder : Holder.None;

    /// <summary>The kind of an SDK type.</summary>
    public static Holder OfType(string name) => s_types.TryGetValue(name, out Holder holder) ? holder : Holder.None;

    public static Holder OfMaker(string name) => s_makers.TryGetValue(name, out Holder holder) ? holder : Holder.None;

    /// <summary>The kind that a name alone suggests, by convention.</summary>
    public static Holder OfName(string name)
        => IsParticipant(name) ? Holder.Participant
            : name.EndsWith("localMedia", StringComparison.OrdinalIgnoreCase) ? Holder.LocalMedia
            : name is "mediaDeviceCtx" or "mediaDeviceContext" ? Holder.LocalMedia
            : name is "chatCtx" or "chatContext" ? Holder.Chat
            : IsRoom(name.Trim('_', '$', '#')) ? Holder.Room
            : Holder.None;

    /// <summary>A room, or an object that holds one. A bedroom, a classroom and the service of a room are not.</summary>
    private static bool IsRoom(string name)
        => name.Equals("room", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Room", StringComparison.Ordinal)
            || name.EndsWith("_room", StringComparison.Ordinal)
            || IsRoomHolder(name);

    private static bool IsRoomHolder(string name)
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
