namespace GrantGen.Generator.Calls;

/// <summary>The client libraries.</summary>
internal static class ClientLibraries
{
    public static readonly IReadOnlyList<ClientLibrary> All = new[]
    {
        new ClientLibrary("LiveKit.Rtc.Room", "ConnectAsync", "token", "LocalParticipant"),
        new ClientLibrary("LiveKit.Room", "Connect", "token", "LocalParticipant"),
    };

    /// <summary>The type whose methods create the token sources of the Unity SDK: Runtime/Scripts/TokenSource/TokenSource.cs.</summary>
    public const string TokenSource = "TokenSource";

    /// <summary>The method that returns the token of a <see cref="LiteralToken"/>; the other sources fetch one from outside.</summary>
    public const string Literal = "Literal";

    /// <summary>The parameter of <see cref="Literal"/> that is the token.</summary>
    public const string LiteralToken = "participantToken";

    /// <summary>The method that returns the token of a source, with the address of the server.</summary>
    public const string Fetch = "FetchConnectionDetails";

    /// <summary>The property of its result that is the token.</summary>
    public const string FetchedToken = "ParticipantToken";
}
