// case: A hosted recorder only listens; its policy denies the rest.
// libraries: rtc,web
using LiveKit.Rtc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Recorder.Service;

[RoomPolicy(Hidden = true, Recorder = true, CanPublish = false)]
public partial class RecorderPolicy;

public sealed class RecorderService(TokenSigner signer, ILogger<RecorderService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var room = new Room();
        room.TrackSubscribed += (_, e) => _ = RecordAsync(e.Track, stoppingToken);
        await room.ConnectAsync("wss://sfu.example", RecorderPolicy.CreateToken(signer, "board", $"rec-{Guid.NewGuid():N}"), cancellationToken: stoppingToken);
        await Task.Delay(Timeout.Infinite, stoppingToken);
    }

    private async Task RecordAsync(Track track, CancellationToken stop)
    {
        await using var stream = new AudioStream(track, sampleRate: 16000);
        await foreach (var frame in stream.WithCancellation(stop))
        {
            logger.LogDebug("{Frame}", frame.Frame);
        }
    }
}
