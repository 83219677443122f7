// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tuples, Deconstruct, out and ref, nested and recursive patterns, records that derive from records.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Deconstruction;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial record PatientViewPolicy;
[RoomPolicy(Ttl = "1h")] public partial record NursePolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial record SurgeonPolicy;

// a record that derives from a record: the token is the base's
public abstract record Pass(string Ward, string Token);
public sealed record NightPass(string Ward, string Token, int Hours) : Pass(Ward, Token);
public sealed record DayPass(string Ward, string Token) : Pass(Ward, Token);

public sealed class Wards(TokenSigner signer)
{
    public async Task EnterAsync(string ward, string who)
    {
        Pass night = new NightPass(ward, NursePolicy.CreateToken(signer, ward, who), 8);
        Pass day = new DayPass(ward, SurgeonPolicy.CreateToken(signer, ward, who + "-s"));
        Room atNight = new(), atDay = new();
        await atNight.ConnectAsync("wss://x", night.Token);
        await atDay.ConnectAsync("wss://x", day.Token);
        await atDay.LocalParticipant!.SetMetadataAsync("day"); // ok
        await atNight.LocalParticipant!.SetMetadataAsync("night"); //! GG2001
        await atNight.LocalParticipant!.SendTextAsync("night"); // ok
    }

    public async Task CopyAsync(string ward, string who)
    {
        var night = new NightPass(ward, PatientViewPolicy.CreateToken(signer, ward, who), 2);
        NightPass longer = night with { Hours = 12 };
        NightPass stronger = longer with { Token = SurgeonPolicy.CreateToken(signer, ward, who) };
        Room a = new(), b = new();
        await a.ConnectAsync("wss://x", longer.Token);
        await b.ConnectAsync("wss://x", stronger.Token);
        await a.LocalParticipant!.SendTextAsync("longer"); //! GG2003
        await b.LocalParticipant!.SendTextAsync("stronger"); // ok
        await b.LocalParticipant!.SetNameAsync("stronger"); // ok
    }

    public async Task MatchAsync(Pass pass, string who)
    {
        Pass own = new DayPass("own", NursePolicy.CreateToken(signer, "own", who));
        if (own is DayPass { Ward.Length: > 0, Token: { Length: > 0 } token })
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", token);
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }

        if (pass is NightPass(_, var given, > 4))
        {
            var room = new Room();
            await room.ConnectAsync("wss://x", given);
            await room.LocalParticipant!.SetNameAsync(who); //? GG2001
        }
    }
}

// a class with Deconstruct, in both orders
public sealed class Shift(Room lead, Room aide)
{
    public void Deconstruct(out Room first, out Room second) => (first, second) = (lead, aide);
}

public sealed class Shifts(TokenSigner signer)
{
    private async Task<Room> EnterAsync(string token)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        return room;
    }

    public async Task RunAsync(string ward, string who)
    {
        var shift = new Shift(await EnterAsync(SurgeonPolicy.CreateToken(signer, ward, who)), await EnterAsync(PatientViewPolicy.CreateToken(signer, ward, who + "-p")));
        var (lead, aide) = shift;
        await lead.LocalParticipant!.SetMetadataAsync("lead"); // ok
        await lead.LocalParticipant!.SendTextAsync("lead"); // ok
        await aide.LocalParticipant!.SendTextAsync("aide"); //! GG2003
        (lead, aide) = (aide, lead);
        await aide.LocalParticipant!.SetNameAsync("swapped"); // ok
        await lead.LocalParticipant!.SendTextAsync("swapped"); //! GG2003
    }

    public async Task NestedAsync(string ward, string who)
    {
        var ((room, _), name) = ((await EnterAsync(NursePolicy.CreateToken(signer, ward, who)), 3), who);
        await room.LocalParticipant!.SendTextAsync(name); // ok
        await room.LocalParticipant!.SetNameAsync(name); //! GG2001
    }
}

// out: two tokens at once, and one of them thrown away
public sealed class Desk(TokenSigner signer)
{
    private void Mint(string ward, string who, out string strong, out string weak)
    {
        weak = PatientViewPolicy.CreateToken(signer, ward, who + "-w");
        strong = SurgeonPolicy.CreateToken(signer, ward, who);
    }

    public async Task StrongAsync(string ward, string who)
    {
        Mint(ward, who, out string token, out _);
        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetMetadataAsync(who); // ok
        await room.LocalParticipant!.SendTextAsync(who); // ok
    }

    public async Task WeakAsync(string ward, string who)
    {
        Mint(ward, who, weak: out string token, strong: out _);
        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SendTextAsync(who); //! GG2003
    }
}

// ref: replaced for sure, replaced by a field's reference
public sealed class Exchange(TokenSigner signer)
{
    private string _token = "";

    private static void Put(ref string slot, string token) => slot = token;

    private ref string Slot() => ref _token;

    public async Task LocalAsync(string ward, string who)
    {
        string token = PatientViewPolicy.CreateToken(signer, ward, who);
        Put(ref token, SurgeonPolicy.CreateToken(signer, ward, who));
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SendTextAsync(who); // ok
        await room.LocalParticipant!.SetNameAsync(who); // ok
    }

    public async Task FieldAsync(string ward, string who)
    {
        Put(ref _token, NursePolicy.CreateToken(signer, ward, who));
        var room = new Room();
        await room.ConnectAsync("wss://x", _token);
        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        Console.WriteLine(Slot().Length);
    }
}
