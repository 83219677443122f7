// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Conditions over nullable values, derived locals, negations, and the flag that changes in between.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.Nullables;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class PassengerPolicy;
[RoomPolicy(Ttl = "1h")] public partial class StewardPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class PilotPolicy;
public sealed record Crew(string Name, int? Stripes, string? Badge);

// HasValue, is null, is not null, ??, a value's comparison
public sealed class Stripes(TokenSigner signer)
{
    public async Task HasValueAsync(int? stripes, string flight, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", stripes.HasValue ? PilotPolicy.CreateToken(signer, flight, who) : StewardPolicy.CreateToken(signer, flight, who));
        if (stripes is not null)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (stripes is { } n && n > 3)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }

        if (stripes == null)
        {
            await room.LocalParticipant!.SetMetadataAsync("no stripes"); //! GG2001
        }
    }

    public async Task MaybeAsync(bool? pilots, string flight, string who)
    {
        var room = new Room();
        string token = pilots ?? false ? PilotPolicy.CreateToken(signer, flight, who) : PassengerPolicy.CreateToken(signer, flight, who);
        await room.ConnectAsync("wss://x", token);
        if (pilots == true)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (pilots is true)
        {
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }

        if (pilots != true)
        {
            await room.LocalParticipant!.SendTextAsync(who); //! GG2003
        }
    }

    public async Task BadgeAsync(Crew crew, string flight)
    {
        if (crew.Badge is null)
        {
            throw new UnauthorizedAccessException();
        }

        bool pilot = crew.Stripes >= 3;
        bool guest = !pilot;
        var room = new Room();
        await room.ConnectAsync("wss://x", guest ? StewardPolicy.CreateToken(signer, flight, crew.Name) : PilotPolicy.CreateToken(signer, flight, crew.Name));
        if (pilot)
        {
            await room.LocalParticipant!.SetMetadataAsync(crew.Badge); // ok
        }

        if (crew.Stripes >= 3)
        {
            await room.LocalParticipant!.SetNameAsync(crew.Name); // ok
        }

        if (guest)
        {
            await room.LocalParticipant!.SetNameAsync(crew.Name); //! GG2001
        }
    }
}

// the token itself is null for some
public sealed class NoToken(TokenSigner signer)
{
    private string? Mint(bool pilot, string flight, string who) => pilot ? PilotPolicy.CreateToken(signer, flight, who) : null;

    public async Task EnterAsync(bool pilot, string flight, string who)
    {
        string token = Mint(pilot, flight, who) ?? StewardPolicy.CreateToken(signer, flight, who);
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (pilot)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        await room.LocalParticipant!.SendTextAsync(who); // ok
    }

    public async Task OnlyPilotsAsync(bool pilot, string flight, string who)
    {
        if (Mint(pilot, flight, who) is not { } token) return;
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        await room.LocalParticipant!.SetMetadataAsync(who); // ok
    }
}

// assigned in between: what is asked is no longer what was asked
public sealed class Changing(TokenSigner signer)
{
    public async Task PromotedAsync(bool pilot, string flight, string who, Func<Task<bool>> examine)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", pilot ? PilotPolicy.CreateToken(signer, flight, who) : StewardPolicy.CreateToken(signer, flight, who));
        if (pilot)
        {
            await room.LocalParticipant!.SetNameAsync("as minted"); // ok
        }

        pilot = await examine();
        if (pilot)
        {
            await room.LocalParticipant!.SetNameAsync("as examined"); //! GG2001
        }
    }

    public async Task CopiedAsync(bool pilot, string flight, string who, bool late)
    {
        bool asMinted = pilot;
        Room room = new();
        await room.ConnectAsync("wss://x", pilot ? PilotPolicy.CreateToken(signer, flight, who) : StewardPolicy.CreateToken(signer, flight, who));
        pilot |= late;
        if (asMinted)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (pilot)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); //? GG2001
        }
    }

    public async Task BeforeTheTokenAsync(bool pilot, string flight, string who, bool strike)
    {
        if (strike)
        {
            pilot = false;
        }

        Room room = new();
        await room.ConnectAsync("wss://x", pilot ? PilotPolicy.CreateToken(signer, flight, who) : PassengerPolicy.CreateToken(signer, flight, who));
        if (pilot)
        {
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }
        else
        {
            await room.LocalParticipant!.SendTextAsync(who); //! GG2003
        }
    }
}

// the policy itself is asked, kept in a local
public sealed class Asking(TokenSigner signer)
{
    public async Task EnterAsync(string flight, string who)
    {
        Room room = new();
        await room.ConnectAsync("wss://x", PassengerPolicy.CreateToken(signer, flight, who));
        bool chats = PassengerPolicy.Grants.Permissions.CanPublishData;
        if (chats)
        {
            await room.LocalParticipant!.SendTextAsync(who); // ok
        }

        if (!PassengerPolicy.Grants.Permissions.CanUpdateOwnMetadata)
        {
            await room.LocalParticipant!.SendTextAsync("cannot rename"); //! GG2003
            return;
        }

        await room.LocalParticipant!.SetNameAsync(who); // ok
    }
}
