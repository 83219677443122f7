// rules: GG2001 GG2003
// Roles that lambdas capture, and that change later.
using System; using System.Threading.Tasks; using LiveKit.Rtc; using GrantGen;
namespace Raise;
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class HostPolicy;
[RoomPolicy] public partial class SpeakerPolicy;
public enum Role { Viewer, Speaker, Host }
public sealed class Raised1(TokenSigner signer)
{
    public async Task EnterAsync(Role role, string hall, string user, bool invited)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", role == Role.Host ? HostPolicy.CreateToken(signer, hall, user) : SpeakerPolicy.CreateToken(signer, hall, user)));
        if (role == Role.Host)
        {
            await room.LocalParticipant!.SetMetadataAsync("as minted"); // ok
        }

        if (invited)
        {
            role = Role.Host;
        }
    }
}
public sealed class ByArgument(TokenSigner signer)
{
    private string Mint(Role role, string hall, string user) => role switch
    {
        Role.Host => HostPolicy.CreateToken(signer, hall, user),
        Role.Speaker => SpeakerPolicy.CreateToken(signer, hall, user),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public async Task EnterAsync(Role role, string hall, string user)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", Mint(role, hall, user)));
        if (role == Role.Host)
        {
            await room.LocalParticipant!.SetMetadataAsync("host"); // ok
        }

        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }

    public async Task SpeakAsync(string hall, string user)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", Mint(Role.Speaker, hall, user)));
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
public sealed class ByArgument2(TokenSigner signer)
{
    private string Mint(Role role, string hall, string user) => role switch
    {
        Role.Host => HostPolicy.CreateToken(signer, hall, user),
        Role.Speaker => SpeakerPolicy.CreateToken(signer, hall, user),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public async Task SpeakAsync(string hall, string user)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", Mint(Role.Speaker, hall, user)));
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    public async Task Speak2Async(string hall, string user)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Mint(Role.Speaker, hall, user));
        await Task.Run(() => room.LocalParticipant!.SetNameAsync("x")); //! GG2001
    }
    public async Task HostAsync(string hall, string user)
    {
        var room = new Room();
        await Task.Run(() => room.ConnectAsync("wss://x", Mint(Role.Host, hall, user)));
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
