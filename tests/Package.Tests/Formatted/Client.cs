namespace LiveKit.Rtc;

/// <summary>The part of LiveKit's client that the calls of this project need.</summary>
public class LocalParticipant
{
    public Task SetMetadataAsync(string metadata) => Task.CompletedTask;

    public Task PublishDataAsync(string data) => Task.CompletedTask;

    public Task PublishTrackAsync(string track) => Task.CompletedTask;
}

public class Room
{
    public LocalParticipant LocalParticipant { get; } = new();

    public Task ConnectAsync(string url, string token) => Task.CompletedTask;
}
