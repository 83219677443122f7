// rules: GG2001 GG2002 GG2003
// Private helpers that choose the token and ask again: both conditions are about what the caller passes in.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Contexts;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class SeatPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class DeskPolicy;

public enum Role { Desk, Seat, Guest }
public sealed record Person(string Name, Role Role);

// an element of a list is the argument
public sealed class EachPerson(TokenSigner signer, IReadOnlyList<Person> people)
{
    public async Task RunAsync()
    {
        foreach (Person person in people)
        {
            await OneAsync(person);
        }
    }

    private async Task OneAsync(Person person)
    {
        string token = person.Role == Role.Desk ? DeskPolicy.CreateToken(signer, "r", person.Name) : SeatPolicy.CreateToken(signer, "r", person.Name);
        var room = new Room();
        await room.ConnectAsync("u", token);
        if (person.Role == Role.Desk)
        {
            await room.LocalParticipant!.SetNameAsync(person.Name); // ok
        }
        else
        {
            await room.LocalParticipant!.SetNameAsync(person.Name); //! GG2001
        }
    }
}

// a parameter is the argument of the next helper
public sealed class Handed(TokenSigner signer)
{
    public Task StartAsync(bool desk, string who) => FirstAsync(desk, who);

    private Task FirstAsync(bool isDesk, string who) => SecondAsync(who, isDesk);

    private async Task SecondAsync(string who, bool named)
    {
        var room = new Room();
        await room.ConnectAsync("u", named ? DeskPolicy.CreateToken(signer, "r", who) : SeatPolicy.CreateToken(signer, "r", who));
        if (named)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); // ok
        }

        if (!named)
        {
            await room.LocalParticipant!.SetMetadataAsync(who); //! GG2001
        }
    }
}

// a constant is the argument, of each caller another one
public sealed class Constants(TokenSigner signer)
{
    public async Task BothAsync(string who)
    {
        await JoinAsync(who, desk: true);
        await JoinAsync(who + "-seat", desk: false);
    }

    private async Task JoinAsync(string who, bool desk)
    {
        var room = new Room();
        await room.ConnectAsync("u", desk ? DeskPolicy.CreateToken(signer, "r", who) : SeatPolicy.CreateToken(signer, "r", who));
        if (desk)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        await room.LocalParticipant!.SendTextAsync(who); //! GG2003
    }
}

// only the desk calls: the other token is never made
public sealed class OnlyDesk(TokenSigner signer)
{
    public Task RunAsync(string who) => JoinAsync(who, Role.Desk);

    private async Task JoinAsync(string who, Role role)
    {
        var room = new Room();
        await room.ConnectAsync("u", role == Role.Desk ? DeskPolicy.CreateToken(signer, "r", who) : SeatPolicy.CreateToken(signer, "r", who));
        await room.LocalParticipant!.SetNameAsync(who); // ok
    }
}

// the token comes from a helper of the helper
public sealed class Nested(TokenSigner signer)
{
    public async Task RunAsync(IEnumerable<Person> people)
    {
        foreach (Person person in people)
        {
            await JoinAsync(person.Role, person.Name);
        }
    }

    private string TokenOf(Role role, string who) => role switch { Role.Desk => DeskPolicy.CreateToken(signer, "r", who), _ => SeatPolicy.CreateToken(signer, "r", who) };

    private async Task JoinAsync(Role role, string who)
    {
        var room = new Room();
        await room.ConnectAsync("u", TokenOf(role, who));
        switch (role)
        {
            case Role.Desk:
                await room.LocalParticipant!.SetNameAsync(who); // ok
                break;
            case Role.Guest:
                await room.LocalParticipant!.SetNameAsync(who); //! GG2001
                break;
        }
    }
}

// a local function
public sealed class Local(TokenSigner signer)
{
    public async Task RunAsync(IEnumerable<(string Who, bool Desk)> people)
    {
        foreach ((string name, bool isDesk) in people)
        {
            await JoinAsync(name, isDesk);
        }

        async Task JoinAsync(string who, bool desk)
        {
            var room = new Room();
            await room.ConnectAsync("u", desk ? DeskPolicy.CreateToken(signer, "r", who) : SeatPolicy.CreateToken(signer, "r", who));
            await (desk ? room.LocalParticipant!.SetNameAsync(who) : Task.CompletedTask); // ok
            await (desk ? Task.CompletedTask : room.LocalParticipant!.SetNameAsync(who)); //! GG2001
        }
    }
}
