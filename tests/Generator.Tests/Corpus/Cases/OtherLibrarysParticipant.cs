// case: Another library has a LocalParticipant with the very same methods.
// libraries: rtc
namespace Conference.Own
{
    public class LocalParticipant
    {
        public Task SetMetadataAsync(string metadata) => Task.CompletedTask;

        public Task SetNameAsync(string name) => Task.CompletedTask;

        public Task PublishTrackAsync(object track) => Task.CompletedTask;
    }
}

namespace Conference.App
{
    using Conference.Own;

    [RoomPolicy(CanPublish = false)]
    public partial class ListenerPolicy;

    public class Listener(TokenSigner signer, LocalParticipant me)
    {
        public string Token(string room, string identity) => ListenerPolicy.CreateToken(signer, room, identity);

        public async Task StartAsync(object track)
        {
            await me.SetMetadataAsync("{}");
            await me.SetNameAsync("listener");
            await me.PublishTrackAsync(track);
        }
    }
}
