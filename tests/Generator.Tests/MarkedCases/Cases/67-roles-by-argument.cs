// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Roles as arguments of helpers: constants, named and optional arguments, enum members, strings.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.RolesByArgument;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class JurorPolicy;
[RoomPolicy(Ttl = "1h")] public partial class WitnessPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class JudgePolicy;
public enum Bench { None = 0, Jury, Stand, Chair }

// an optional flag, given and not given
public sealed class OptionalFlag(TokenSigner signer)
{
    private async Task<Room> SeatAsync(string court, string who, bool presides = false, CancellationToken ct = default)
    {
        string token = presides
            ? JudgePolicy.CreateToken(signer, court, who)
            : JurorPolicy.CreateToken(signer, court, who);
        var room = new Room();
        await room.ConnectAsync("wss://x", token, cancellationToken: ct);
        return room;
    }

    public async Task OpenAsync(string court, string who)
    {
        Room judge = await SeatAsync(court, who, presides: true);
        Room juror = await SeatAsync(court, who + "-2");
        await judge.LocalParticipant!.SetMetadataAsync("in session"); // ok
        await judge.LocalParticipant!.SendTextAsync("in session"); // ok
        await juror.LocalParticipant!.SendTextAsync("objection"); //! GG2003
    }

    public async Task PassThroughAsync(string court, string who, bool presides)
    {
        Room room = await SeatAsync(court, who, presides);
        if (!presides) return;
        await room.LocalParticipant!.SetNameAsync(who); // ok
    }
}

// an enum through two helpers
public sealed class TwoHelpers(TokenSigner signer, string url)
{
    private string TokenFor(Bench bench, string court, string who)
    {
        if (bench == Bench.Chair) return JudgePolicy.CreateToken(signer, court, who);
        if (bench == Bench.Stand) return WitnessPolicy.CreateToken(signer, court, who);
        return JurorPolicy.CreateToken(signer, court, who);
    }

    private async Task<LocalParticipant> EnterAsync(Bench bench, string court, string who)
    {
        var room = new Room();
        await room.ConnectAsync(url, TokenFor(bench, court, who));
        return room.LocalParticipant!;
    }

    public async Task JudgeAsync(string court, string who)
    {
        LocalParticipant me = await EnterAsync(Bench.Chair, court, who);
        await me.SetMetadataAsync("presiding"); // ok
        await me.SendTextAsync("presiding"); // ok
    }

    public async Task WitnessAsync(string court, string who)
    {
        LocalParticipant me = await EnterAsync(Bench.Stand, court, who);
        await me.SendTextAsync("I swear"); // ok
        await me.SetNameAsync("witness"); //! GG2001
    }

    public async Task JurorAsync(string court, string who)
    {
        LocalParticipant me = await EnterAsync(Bench.Jury, court, who);
        await me.SendTextAsync("guilty"); //! GG2003
    }
}

// the flag goes with the room into the helper that acts
public sealed class ActingHelper(TokenSigner signer)
{
    public async Task RunAsync(string court, string who)
    {
        Room judge = new(), witness = new();
        await judge.ConnectAsync("wss://x", JudgePolicy.CreateToken(signer, court, who));
        await witness.ConnectAsync("wss://x", WitnessPolicy.CreateToken(signer, court, who + "-w"));
        await GreetAsync(judge, rename: true);
        await GreetAsync(witness, rename: false);
        await AnnounceAsync(witness, court);
    }

    private static async Task GreetAsync(Room room, bool rename)
    {
        if (rename)
        {
            await room.LocalParticipant!.SetNameAsync("court"); // ok
        }

        await room.LocalParticipant!.SendTextAsync("good morning"); // ok
    }

    // only the witness's room ever comes here
    private static async Task AnnounceAsync(Room room, string court)
    {
        await room.LocalParticipant!.SetAttributesAsync(new() { ["court"] = court }); //! GG2001
    }
}

// a role by name: the same comparison in two dresses
public sealed class ByName(TokenSigner signer)
{
    public async Task EnterAsync(string role, string court, string who)
    {
        string token;
        if (role == "judge")
        {
            token = JudgePolicy.CreateToken(signer, court, who);
        }
        else
        {
            token = WitnessPolicy.CreateToken(signer, court, who);
        }

        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (role is "judge")
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (string.Equals(role, "judge"))
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }

        if (role == "witness")
        {
            await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        }
    }
}

// the helper's parameter decides, and the caller asks another of its arguments
public sealed class OtherArgument(TokenSigner signer)
{
    private string Mint(bool judge, string court, string who) => judge ? JudgePolicy.CreateToken(signer, court, who) : WitnessPolicy.CreateToken(signer, court, who);

    public async Task EnterAsync(bool judge, bool speaks, string court, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", Mint(judge, court, who));
        if (speaks)
        {
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }

        if (speaks && judge)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }

        if (speaks || judge)
        {
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
    }
}
