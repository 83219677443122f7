// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Questions to a policy through variables, fields and patterns, and tokens from another server's JSON.
using System.Net.Http; using System.Text.Json; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Questions;

[RoomPolicy(CanPublish = false, Ttl = "20m")] public partial class HikerPolicy;

public sealed class Asking(TokenSigner signer)
{
    private static readonly PolicyGrants s_grants = HikerPolicy.Grants;

    public async Task ByLocalAsync(string hut)
    {
        var permissions = HikerPolicy.Grants.Permissions;
        using var room = new Room();
        await room.ConnectAsync("wss://x", HikerPolicy.CreateToken(signer, hut, "asking"));
        if (permissions.CanPublishData) await room.LocalParticipant!.SendTextAsync("asked"); // ok
        var grants = HikerPolicy.Grants;
        if (grants.Permissions.CanPublishData) await room.LocalParticipant!.SendTextAsync("asked"); // ok
        if (permissions.CanSubscribe) await room.LocalParticipant!.SendTextAsync("asked of another"); //! GG2003
        if (!grants.Permissions.Allows(Permission.UpdateOwnMetadata)) return;
        await room.LocalParticipant!.SetNameAsync("asked"); // ok
    }

    public async Task ByFieldAsync(string hut)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", HikerPolicy.CreateToken(signer, hut, "asking"));
        if (s_grants.Permissions.CanPublishData) await room.LocalParticipant!.SendTextAsync("asked"); // ok
        if (s_grants.Permissions is { CanPublishData: true }) await room.LocalParticipant!.SendTextAsync("asked"); // ok
        if (HikerPolicy.Grants is { Permissions.CanPublishData: true }) await room.LocalParticipant!.SendTextAsync("asked"); // ok
        await room.LocalParticipant!.SendTextAsync("not asked"); //! GG2003
    }
}

public sealed class RemoteHut(HttpClient http, TokenSigner signer)
{
    private readonly Room _remote = new();

    public string Invite(string id, string who) => HikerPolicy.CreateToken(signer, id, who);

    public async Task AttendAsync(string id)
    {
        using var answer = JsonDocument.Parse(await http.GetStringAsync("https://hut.example/" + id));
        await _remote.ConnectAsync("wss://y", answer.RootElement.GetProperty("token").GetString()!);
        await _remote.LocalParticipant!.SetMetadataAsync("attending"); // ok
    }

    public Task SayAsync(string text) => _remote.LocalParticipant!.SendTextAsync(text); // ok
}
