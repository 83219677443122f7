namespace GrantGen.Generator.Calls;

/// <summary>A method of a client library that needs a permission.</summary>
/// <param name="Type">The metadata name of the type that declares it.</param>
/// <param name="Method">Its name: the clients share type names and differ in overloads, so no signature is compared.</param>
/// <param name="Need">What it needs.</param>
internal sealed record CallFact(string Type, string Method, Need Need);

/// <summary>
/// Every call of a LiveKit client that needs a permission, once. Names alone never make a use: the receiver's type has to
/// be the client's.
/// </summary>
internal static class CallTable
{
    private const string RtcLocalParticipant = "LiveKit.Rtc.LocalParticipant";

    /// <summary>Livekit.Rtc.Dotnet, LivekitRtc/Participant.cs.</summary>
    private static readonly CallFact[] s_rtc =
    {
        new(RtcLocalParticipant, "SetMetadataAsync", Need.UpdateOwnMetadata),
        new(RtcLocalParticipant, "SetNameAsync", Need.UpdateOwnMetadata),
        new(RtcLocalParticipant, "SetAttributesAsync", Need.UpdateOwnMetadata),
    };

    public static readonly IReadOnlyList<CallFact> All = s_rtc;

    /// <summary>The names of the methods: what syntax is asked for before anything is bound.</summary>
    public static readonly IReadOnlyCollection<string> MethodNames = new HashSet<string>(All.Select(call => call.Method), StringComparer.Ordinal);
}

/// <summary>A type of a client library through which a token turns into a participant.</summary>
/// <param name="Room">The metadata name of the room.</param>
/// <param name="Connect">The method that takes the token.</param>
/// <param name="TokenParameter">The parameter that takes it.</param>
/// <param name="LocalParticipant">The property that leads to the participant.</param>
internal sealed record ClientFact(string Room, string Connect, string TokenParameter, string LocalParticipant);

/// <summary>The client libraries.</summary>
internal static class ClientTable
{
    public static readonly IReadOnlyList<ClientFact> All = new[]
    {
        new ClientFact("LiveKit.Rtc.Room", "ConnectAsync", "token", "LocalParticipant"),
    };
}
