// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Who may what: flags, nullable flags, derived locals, relational levels, guards by throw, loops.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Flow.RoleFlags;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ReaderPolicy;
[RoomPolicy(Ttl = "1h")] public partial class MemberPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class OwnerPolicy;
[Flags] public enum Rights { None = 0, Talk = 1, Own = 2 }
public sealed record Account(string Id, bool? Verified, int Level, Rights Rights);

// bits, asked twice in the same way
public sealed class ByBits(TokenSigner signer)
{
    public async Task EnterAsync(Account account, string hall)
    {
        bool owns = (account.Rights & Rights.Own) != 0;
        var room = new Room();
        await room.ConnectAsync("wss://x", owns ? OwnerPolicy.CreateToken(signer, hall, account.Id) : MemberPolicy.CreateToken(signer, hall, account.Id));
        if (owns)
        {
            await room.LocalParticipant!.SetNameAsync(account.Id); // ok
        }

        if (!owns)
        {
            await room.LocalParticipant!.SetNameAsync(account.Id); //! GG2001
        }

        await room.LocalParticipant!.SendTextAsync(account.Id); // ok
    }

    public async Task HasFlagAsync(Account account, string hall)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", account.Rights.HasFlag(Rights.Talk) ? MemberPolicy.CreateToken(signer, hall, account.Id) : ReaderPolicy.CreateToken(signer, hall, account.Id));
        if (account.Rights.HasFlag(Rights.Talk))
        {
            await room.LocalParticipant!.SendTextAsync(account.Id); // ok
        }

        await room.LocalParticipant!.SetMetadataAsync(account.Id); //! GG2001
    }
}

// a flag that may be missing
public sealed class ByNullable(TokenSigner signer)
{
    public async Task EnterAsync(bool? owner, string hall, string user)
    {
        string token = owner ?? false ? OwnerPolicy.CreateToken(signer, hall, user) : MemberPolicy.CreateToken(signer, hall, user);
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (owner == true)
        {
            await room.LocalParticipant!.SetMetadataAsync("owner"); // ok
        }

        if (owner is null)
        {
            await room.LocalParticipant!.SetMetadataAsync("nobody knows"); //! GG2001
        }
    }

    public async Task VerifiedAsync(Account account, string hall)
    {
        string token = account.Verified is true ? OwnerPolicy.CreateToken(signer, hall, account.Id) : ReaderPolicy.CreateToken(signer, hall, account.Id);
        var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (account.Verified is not true)
        {
            throw new UnauthorizedAccessException();
        }

        await room.LocalParticipant!.SetNameAsync(account.Id); // ok
        await room.LocalParticipant!.SendTextAsync(account.Id); // ok
    }
}

// levels: bounds that include each other, and one that does not
public sealed class ByLevel(TokenSigner signer)
{
    private const int OwnerLevel = 10;

    public async Task EnterAsync(Account account, string hall)
    {
        string token;
        if (account.Level >= OwnerLevel)
        {
            token = OwnerPolicy.CreateToken(signer, hall, account.Id);
        }
        else
        {
            token = MemberPolicy.CreateToken(signer, hall, account.Id);
        }

        using var room = new Room();
        await room.ConnectAsync("wss://x", token);
        if (account.Level > 20)
        {
            await room.LocalParticipant!.SetNameAsync("far above"); // ok
        }

        if (account is { Level: >= 10 })
        {
            await room.LocalParticipant!.SetNameAsync("exactly"); // ok
        }

        if (account.Level > 5)
        {
            await room.LocalParticipant!.SetNameAsync("somewhere between"); //! GG2001
        }
    }
}

// a guard method of one's own throws; nobody outside knows what it asks
public sealed class ByGuardMethod(TokenSigner signer)
{
    private static void EnsureOwner(bool owner)
    {
        if (!owner)
        {
            throw new UnauthorizedAccessException("owners only");
        }
    }

    public async Task EnterAsync(bool owner, string hall, string user)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", owner ? OwnerPolicy.CreateToken(signer, hall, user) : MemberPolicy.CreateToken(signer, hall, user));
        await room.LocalParticipant!.SendTextAsync("in"); // ok
        EnsureOwner(owner);
        await room.LocalParticipant!.SetNameAsync(user); // ok
    }
}

// continue, while, and a flag that a loop changes
public sealed class ByLoop(TokenSigner signer)
{
    public async Task ManyAsync(IEnumerable<Account> accounts, string hall)
    {
        foreach (Account account in accounts)
        {
            bool own = account.Rights == Rights.Own;
            var room = new Room();
            await room.ConnectAsync("wss://x", own ? OwnerPolicy.CreateToken(signer, hall, account.Id) : ReaderPolicy.CreateToken(signer, hall, account.Id));
            if (!own)
            {
                await room.LocalParticipant!.SendTextAsync("reader"); //! GG2003
                continue;
            }

            await room.LocalParticipant!.SetMetadataAsync("owner"); // ok
            await room.LocalParticipant!.SendTextAsync("owner"); // ok
        }
    }

    public async Task PromotedAsync(bool owner, string hall, string user, Func<Task<bool>> promoted)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", owner ? OwnerPolicy.CreateToken(signer, hall, user) : MemberPolicy.CreateToken(signer, hall, user));
        while (!owner)
        {
            owner = await promoted();
        }

        // whoever was promoted still has the first token
        await room.LocalParticipant!.SetNameAsync(user); //? GG2001
    }
}

// the helper's flag is a constant at each call
public sealed class ByConstant(TokenSigner signer)
{
    private async Task<LocalParticipant> JoinAsync(string hall, string user, bool owner = false)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", owner ? OwnerPolicy.CreateToken(signer, hall, user) : MemberPolicy.CreateToken(signer, hall, user));
        return room.LocalParticipant!;
    }

    public async Task RunAsync(string hall, string user)
    {
        LocalParticipant boss = await JoinAsync(hall, user, owner: true);
        LocalParticipant other = await JoinAsync(hall, user + "-2");
        await boss.SetMetadataAsync("boss"); // ok
        await other.SetMetadataAsync("other"); //! GG2001
        await other.SendTextAsync("other"); // ok
    }
}
