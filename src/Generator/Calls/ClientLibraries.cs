namespace GrantGen.Generator.Calls;

/// <summary>The client libraries.</summary>
internal static class ClientLibraries
{
    public static readonly IReadOnlyList<ClientLibrary> All = new[]
    {
        new ClientLibrary("LiveKit.Rtc.Room", "ConnectAsync", "token", "LocalParticipant"),
        new ClientLibrary("LiveKit.Room", "Connect", "token", "LocalParticipant"),
    };

    /// <summary>The type whose methods make the token sources of the Unity SDK: Runtime/Scripts/TokenSource/TokenSource.cs.</summary>
    public const string TokenSource = "TokenSource";

    /// <summary>Its method that gets a token, as <see cref="LiteralToken"/>; the others fetch one from elsewhere.</summary>
    public const string Literal = "Literal";

    /// <summary>The parameter of <see cref="Literal"/> that is the token.</summary>
    public const string LiteralToken = "participantToken";

    /// <summary>The method that gives the token of a source, with the address of the server.</summary>
    public const string Fetch = "FetchConnectionDetails";

    /// <summary>The property of what it gives that is the token.</summary>
    public const string FetchedToken = "ParticipantToken";
}
