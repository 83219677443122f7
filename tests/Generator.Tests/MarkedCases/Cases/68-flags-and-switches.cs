// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Switch expressions and statements with when, relational and list-like patterns, nested conditions, flags.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Switches;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class LurkerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class MemberPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class OwnerPolicy;
[Flags] public enum Rights { None = 0, Speak = 1, Rename = 2 }
public enum Rank { Lurker, Member, Admin, Owner }
public abstract record Account(string Name);
public sealed record Guest(string Name) : Account(Name);
public sealed record Paid(string Name, int Level) : Account(Name);

// relational patterns
public sealed class ByLevel(TokenSigner signer)
{
    public async Task EnterAsync(int level, string club, string who)
    {
        string token = level switch
        {
            >= 10 => OwnerPolicy.CreateToken(signer, club, who),
            > 0 => MemberPolicy.CreateToken(signer, club, who),
            _ => LurkerPolicy.CreateToken(signer, club, who),
        };
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (level >= 10)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (level is > 10 and < 20)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }

        if (level is 5)
        {
            await room.LocalParticipant!.SendTextAsync(who); // ok
            await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        }

        if (level <= 0)
        {
            await room.LocalParticipant!.SendTextAsync("nobody"); //! GG2003
        }
    }
}

// or, not, and several cases of one section
public sealed class ByRank(TokenSigner signer)
{
    public async Task EnterAsync(Rank rank, string club, string who)
    {
        var room = new Room();
        switch (rank)
        {
            case Rank.Owner:
            case Rank.Admin:
                await room.ConnectAsync("wss://x", OwnerPolicy.CreateToken(signer, club, who));
                break;
            case Rank.Member:
                await room.ConnectAsync("wss://x", MemberPolicy.CreateToken(signer, club, who));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(rank));
        }

        if (rank is Rank.Admin or Rank.Owner)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (rank is not Rank.Member)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }

        if (rank is not (Rank.Admin or Rank.Owner))
        {
            await room.LocalParticipant!.SetAttributesAsync(new() { ["rank"] = "member" }); //! GG2001
        }

        await room.LocalParticipant!.SendTextAsync(who); // ok
    }
}

// when clauses, and the arms of a switch expression that act
public sealed class ByAccount(TokenSigner signer)
{
    private readonly Room _room = new();

    public async Task EnterAsync(Account account, bool trusted, string club)
    {
        string token = account switch
        {
            Paid { Level: > 2 } => OwnerPolicy.CreateToken(signer, club, account.Name),
            Paid when trusted => OwnerPolicy.CreateToken(signer, club, account.Name),
            Paid => MemberPolicy.CreateToken(signer, club, account.Name),
            _ => LurkerPolicy.CreateToken(signer, club, account.Name),
        };
        await _room.ConnectAsync("wss://x", token);
        switch (account)
        {
            case Paid { Level: > 2 } paid:
                await _room.LocalParticipant!.SetNameAsync(paid.Name); // ok
                break;
            case Paid { Level: > 0 } when trusted:
                await _room.LocalParticipant!.SetMetadataAsync("trusted"); // ok
                break;
            case Paid:
                await _room.LocalParticipant!.SendTextAsync("paid"); // ok
                break;
            case Guest guest:
                await _room.LocalParticipant!.SendTextAsync(guest.Name); //! GG2003
                break;
        }
    }

    // whoever entered last
    public Task LeaveAsync() => _room.LocalParticipant!.SendTextAsync("leaving"); //! GG2003
}

// flags: the same test twice
public sealed class ByFlags(TokenSigner signer)
{
    public async Task EnterAsync(Rights rights, string club, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", (rights & Rights.Rename) != 0 ? OwnerPolicy.CreateToken(signer, club, who) : MemberPolicy.CreateToken(signer, club, who));
        if ((rights & Rights.Rename) != 0)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (rights.HasFlag(Rights.Rename))
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }
    }

    public async Task ExactAsync(Rights rights, string club, string who)
    {
        bool renames = rights == (Rights.Speak | Rights.Rename);
        var room = new Room();
        await room.ConnectAsync("wss://x", renames ? OwnerPolicy.CreateToken(signer, club, who) : MemberPolicy.CreateToken(signer, club, who));
        if (rights == Rights.Speak)
        {
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }

        await (renames ? room.LocalParticipant!.SetMetadataAsync(who) : room.LocalParticipant!.SendTextAsync(who)); // ok
    }
}

// an action chosen by a switch expression
public sealed class Actions(TokenSigner signer)
{
    public async Task EnterAsync(Rank rank, string club, string who)
    {
        using Room room = new();
        await room.ConnectAsync("wss://x", rank == Rank.Owner ? OwnerPolicy.CreateToken(signer, club, who) : LurkerPolicy.CreateToken(signer, club, who));
        Task action = rank switch
        {
            Rank.Owner => room.LocalParticipant!.SetMetadataAsync(who), // ok
            Rank.Member => room.LocalParticipant!.SendTextAsync(who), //! GG2003
            _ => room.DisconnectAsync(), // ok
        };
        await action;
    }
}
