// Replaces the package Livekit.Rtc.Dotnet, so that the sample builds without it: types with the same names and no code.
namespace LiveKit.Rtc;

/// <summary>A room.</summary>
public sealed class Room
{
    /// <summary>The participant that this program is.</summary>
    public LocalParticipant? LocalParticipant { get; }

    /// <summary>Joins the room.</summary>
    public Task ConnectAsync(string url, string token) => throw new NotSupportedException($"No client here to connect to {url} with {token.Length} characters.");
}

/// <summary>The participant that this program is.</summary>
public sealed class LocalParticipant
{
    /// <summary>Sets the metadata.</summary>
    public Task SetMetadataAsync(string metadata) => throw new NotSupportedException($"No client here to set {metadata.Length} characters.");
}
