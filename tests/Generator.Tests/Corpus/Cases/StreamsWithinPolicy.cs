// case: An async stream of a bot that is allowed all that it does, through yield and await foreach.
// libraries: rtc
using System.Runtime.CompilerServices;
using LiveKit.Rtc;

namespace Story.Teller;

[RoomPolicy(CanPublishData = true, CanUpdateOwnMetadata = true)]
public partial class TellerPolicy;

public class Teller(TokenSigner signer)
{
    public async IAsyncEnumerable<string> TellAsync(string url, string room, string teller, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await using var session = new Session(signer, url);
        await session.OpenAsync(room, teller);
        for (var chapter = 1; !stop.IsCancellationRequested; chapter++)
        {
            await session.SayAsync($"Chapter {chapter}");
            yield return $"chapter {chapter}";
        }
    }

    private sealed class Session(TokenSigner signer, string url) : IAsyncDisposable
    {
        private readonly Room _room = new();

        public Task OpenAsync(string room, string teller) => _room.ConnectAsync(url, TellerPolicy.CreateToken(signer, room, teller));

        public async Task SayAsync(string text)
        {
            await _room.LocalParticipant!.SendTextAsync(text);
            await _room.LocalParticipant!.SetAttributesAsync(new() { ["chapter"] = text });
        }

        public async ValueTask DisposeAsync() => await _room.DisconnectAsync();
    }
}
