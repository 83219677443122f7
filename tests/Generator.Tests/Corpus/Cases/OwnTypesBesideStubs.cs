// case: A library of the user's own in a namespace that starts with LiveKit has a participant and a room of its own.
// libraries: rtc
namespace LiveKit.Bots
{
    [RoomPolicy(CanPublish = false)]
    public partial class GuestPolicy;

    public class LocalParticipant
    {
        public Task SetNameAsync(string name) => Task.CompletedTask;

        public Task SetMetadataAsync(string metadata) => Task.CompletedTask;
    }

    public class Room
    {
        public LocalParticipant LocalParticipant { get; } = new();

        public Task ConnectAsync(string url, string token) => Task.CompletedTask;
    }

    public class Bot(TokenSigner signer)
    {
        public async Task RunAsync(string url)
        {
            var room = new Room();
            await room.ConnectAsync(url, GuestPolicy.CreateToken(signer, "a", "b" + url));
            await room.LocalParticipant.SetNameAsync("x");
        }
    }
}

namespace LiveKit.Rtc
{
    public class Greeter(TokenSigner signer)
    {
        private readonly Room _room = new();
        private readonly Room _other = new();

        public async Task RunAsync(string url, string token)
        {
            await _room.ConnectAsync(url, LiveKit.Bots.GuestPolicy.CreateToken(signer, "a", "b" + url));
            await _other.ConnectAsync(url, token);
        }

        public Task NameAsync() => {|GG2001:_room.LocalParticipant!.SetNameAsync("x")|};

        public Task OtherAsync() => _other.LocalParticipant!.SetNameAsync("x");
    }
}
