// case: Identities that look constant but are made at run time.
// libraries: rtc
namespace Run.Identities;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public class Guests(TokenSigner signer)
{
    private static readonly string MachineIdentity = "guest-" + Environment.MachineName;
    private int _next;

    public string ByMachine(string room) => GuestPolicy.CreateToken(signer, room, MachineIdentity);

    public string ByNumber(string room) => GuestPolicy.CreateToken(signer, room, $"guest-{Interlocked.Increment(ref _next)}");

    public string ByChoice(string room, string? user) => GuestPolicy.CreateToken(signer, room, user ?? Guid.NewGuid().ToString("N"));

    public string Named(string room, string user) =>
        GuestPolicy.CreateToken(signer, room, identity: user, options: new ParticipantOptions { Name = "Guest" });
}
