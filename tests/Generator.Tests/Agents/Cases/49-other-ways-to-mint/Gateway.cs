using System.Buffers;
using System.Threading;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.OtherWaysToMint;

[RoomPolicy, AgentDispatch("interpreter")]
public partial class DelegatePolicy;

[RoomPolicy(Room = "class-{classId}"), AgentDispatch("interpreter")]
public partial class PupilPolicy;

public sealed record Visit(string Room, string Guest);

public sealed class Gateway(RoomServiceClient rooms, TokenSigner signer, ITokenSignature kms)
{
    public async Task WriteAsync(IBufferWriter<byte> body, string room, string guest)
    {
        await rooms.CreateRoom(new() { Name = room });
        DelegatePolicy.WriteToken(body, signer, room, guest); //! GG2302
    }

    public async Task<string> SignedElsewhereAsync(string room, string guest, CancellationToken ct)
    {
        await rooms.CreateRoom(new() { Name = room });
        return await DelegatePolicy.CreateTokenAsync(kms, room, guest, default, ct); //! GG2302
    }

    public async Task<string> OfARecord(Visit visit)
    {
        await rooms.CreateRoom(new() { Name = visit.Room });
        return DelegatePolicy.CreateToken(signer, visit.Room, visit.Guest); //? GG2302
    }

    public async Task<string> OfATemplate(string classId, string guest)
    {
        await rooms.CreateRoom(new() { Name = $"class-{classId}" });
        return PupilPolicy.CreateToken(signer, classId, guest); //? GG2302
    }
}
