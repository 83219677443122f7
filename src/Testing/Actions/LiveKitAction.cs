using GrantGen.Permissions;

namespace GrantGen;

/// <summary>
/// An action of a token's holder: joining, a call of a client, or a method of the server API. Immutable and
/// thread-safe; two are equal if their names and rooms are.
/// </summary>
public sealed record LiveKitAction
{
    private LiveKitAction(string name) => Name = name;

    /// <summary>Joins the token's room.</summary>
    public static LiveKitAction Join { get; } = new("join");

    /// <summary>Sets the participant's own metadata.</summary>
    public static LiveKitAction SetMetadata { get; } = OwnData("setMetadata");

    /// <summary>Sets the participant's own name.</summary>
    public static LiveKitAction SetName { get; } = OwnData("setName");

    /// <summary>Sets the participant's own attributes.</summary>
    public static LiveKitAction SetAttributes { get; } = OwnData("setAttributes");

    /// <summary>Publishes a track of the source camera.</summary>
    public static LiveKitAction PublishCamera { get; } = Track("publishCamera", 1);

    /// <summary>Publishes a track of the source microphone.</summary>
    public static LiveKitAction PublishMicrophone { get; } = Track("publishMicrophone", 2);

    /// <summary>Publishes a track of the source screen share.</summary>
    public static LiveKitAction PublishScreenShare { get; } = Track("publishScreenShare", 4);

    /// <summary>Publishes a track of the source screen share audio.</summary>
    public static LiveKitAction PublishScreenShareAudio { get; } = Track("publishScreenShareAudio", 8);

    /// <summary>Publishes a track without a source, the default of the clients' options.</summary>
    public static LiveKitAction PublishUnknown { get; } = Track("publishUnknown", 0);

    /// <summary>Publishes a data packet.</summary>
    public static LiveKitAction PublishData { get; } = Data("publishData");

    /// <summary>Sends a text in one call.</summary>
    public static LiveKitAction SendText { get; } = Data("sendText");

    /// <summary>Opens a text stream and writes to it.</summary>
    public static LiveKitAction StreamText { get; } = Data("streamText");

    /// <summary>Sends a chat message.</summary>
    public static LiveKitAction SendChat { get; } = Data("sendChat");

    /// <summary>Calls a method of another participant. The other one may answer.</summary>
    public static LiveKitAction PerformRpc { get; } = new("performRpc")
    {
        Needs = [PermissionTable.PublishData],
        Lacking = ActionOutcome.TimedOut,
        WhenHidden = ActionOutcome.TimedOut,
    };

    /// <summary>Answers the call of another participant. Without the permission the handler runs and its answer is dropped.</summary>
    public static LiveKitAction RegisterRpc { get; } = Data("registerRpc");

    /// <summary>Publishes a transcription packet. A text stream on the topic <c>lk.transcription</c> is <see cref="StreamText"/>.</summary>
    public static LiveKitAction PublishTranscription { get; } = new("publishTranscription")
    {
        Needs = [PermissionTable.PublishData, PermissionTable.Transcribe],
        Lacking = ActionOutcome.Dropped,
    };

    /// <summary>Publishes a data track: the only kind of data that the server rejects with an error.</summary>
    public static LiveKitAction PublishDataTrack { get; } = new("publishDataTrack")
    {
        Needs = [PermissionTable.PublishData],
        Lacking = ActionOutcome.Refused,
        ServerText = "does not have permission to publish data",
    };

    /// <summary>Subscribes to a track of another participant.</summary>
    public static LiveKitAction SetSubscribed { get; } = new("setSubscribed")
    {
        Needs = [PermissionTable.Subscribe],
        Lacking = ActionOutcome.Dropped,
    };

    /// <summary>To join, and every action of a participant, in the order of their declaration.</summary>
    public static IReadOnlyList<LiveKitAction> All { get; } =
    [
        Join, SetMetadata, SetName, SetAttributes, PublishCamera, PublishMicrophone, PublishScreenShare, PublishScreenShareAudio,
        PublishUnknown, PublishData, SendText, StreamText, SendChat, PerformRpc, RegisterRpc, PublishTranscription, PublishDataTrack, SetSubscribed,
    ];

    /// <summary>Every method of the server API that <see cref="Call"/> knows, as in <c>RoomService.CreateRoom</c>.</summary>
    public static IReadOnlyList<string> ServerMethods { get; } = [.. ServerMethodTable.All.Select(method => method.FullName)];

    /// <summary>The action's name, in camel case; for a server call, the service and the method.</summary>
    public string Name { get; }

    /// <summary>The room that a server call names; null if it names none.</summary>
    public string? Room { get; private init; }

    /// <summary>The room that a server call forwards or moves a participant to; null if it names none.</summary>
    public string? DestinationRoom { get; private init; }

    /// <summary>The agent whose endpoint is called; null for another action, empty for a worker without a name.</summary>
    public string? AgentName { get; private init; }

    /// <summary>The deployment of that agent; empty for a worker without one.</summary>
    public string? Deployment { get; private init; }

    internal ServerMethod? Method { get; private init; }

    internal IReadOnlyList<PermissionInfo> Needs { get; private init; } = [];

    internal PublishedSource Source { get; private init; } = PublishedSource.Undetermined;

    internal ActionOutcome Lacking { get; private init; } = ActionOutcome.Refused;

    internal ActionOutcome WhenHidden { get; private init; } = ActionOutcome.Allowed;

    internal string? ServerText { get; private init; }

    /// <summary>A call of the server API.</summary>
    /// <param name="method">Service and method, as in <c>RoomService.DeleteRoom</c>; the method alone is enough, as is a path that ends in them.</param>
    /// <param name="room">The room that the request names.</param>
    /// <param name="destinationRoom">The room that a participant is forwarded or moved to.</param>
    /// <exception cref="ArgumentException">The server API has no such method.</exception>
    public static LiveKitAction Call(string method, string? room = null, string? destinationRoom = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        string name = method[(method.LastIndexOfAny(['/', '.']) + 1)..];
        ServerMethod found = ServerMethodTable.All.FirstOrDefault(row => row.Name == name
            && (name.Length == method.Length || method.Replace('/', '.').EndsWith(row.FullName, StringComparison.Ordinal)))
            ?? throw new ArgumentException($"The server API has no method '{method}'.", nameof(method));
        return new LiveKitAction(found.FullName) { Method = found, Room = room, DestinationRoom = destinationRoom };
    }

    /// <summary>A call of an agent's endpoint, <c>/agents/{agent}/{deployment}/…</c>: the only action whose missing grant is HTTP 403.</summary>
    /// <param name="agentName">The agent; empty for a worker without a name. The server compares it exactly.</param>
    /// <param name="deployment">The deployment; empty for a worker without one, which the path calls <c>_</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LiveKitAction CallAgentEndpoint(string agentName, string deployment = "")
    {
        ArgumentNullException.ThrowIfNull(agentName);
        ArgumentNullException.ThrowIfNull(deployment);
        return new LiveKitAction("callAgentEndpoint") { AgentName = agentName, Deployment = deployment };
    }

    /// <summary>The action with a name: one of <see cref="All"/>, without regard to case, or a method of the server API.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is no such action.</exception>
    public static LiveKitAction Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(action => string.Equals(action.Name, name, StringComparison.OrdinalIgnoreCase)) ?? Call(name);
    }

    /// <inheritdoc/>
    public bool Equals(LiveKitAction? other)
        => other is not null && Name == other.Name && Room == other.Room && DestinationRoom == other.DestinationRoom && AgentName == other.AgentName
            && Deployment == other.Deployment;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Room, DestinationRoom, AgentName, Deployment);

    /// <summary>The name, and the rooms if there are any.</summary>
    public override string ToString()
        => Name + (AgentName is null ? ""
            : $"({AgentName}{(Deployment is { Length: > 0 } ? ", " + Deployment : "")})") + (Room is null ? ""
            : $"({Room}{(DestinationRoom is null ? "" : " to " + DestinationRoom)})");

    private static LiveKitAction OwnData(string name) => new(name)
    {
        Needs = [PermissionTable.UpdateOwnMetadata],
        WhenHidden = ActionOutcome.AnnouncedToNobody,
        ServerText = "does not have permission to update own metadata",
    };

    private static LiveKitAction Track(string name, int source) => new(name)
    {
        Needs = [PermissionTable.Publish],
        Source = new PublishedSource(source),
        WhenHidden = ActionOutcome.AnnouncedToNobody,
    };

    private static LiveKitAction Data(string name) => new(name)
    {
        Needs = [PermissionTable.PublishData],
        Lacking = ActionOutcome.Dropped,
    };
}
