// case: Two nested state classes derive from an abstract state with a room property that each overrides.
// libraries: rtc
using LiveKit.Rtc;

namespace Nested.States;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public abstract class State
{
    protected abstract Room Room { get; }

    public bool IsIn => Room.IsConnected;

    public sealed class Viewing(TokenSigner signer) : State
    {
        private readonly Room _room = new();

        protected override Room Room => _room;

        public Task EnterAsync(string url, string name) => Room.ConnectAsync(url, ViewerPolicy.CreateToken(signer, name, "v" + name));
    }

    public sealed class Hosting(TokenSigner signer) : State
    {
        private readonly Room _room = new();

        protected override Room Room => _room;

        public Task EnterAsync(string url, string name) => Room.ConnectAsync(url, HostPolicy.CreateToken(signer, name, "h" + name));

        public Task RenameAsync(string name) => Room.LocalParticipant!.SetNameAsync(name);
    }
}
