// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// A policy chosen by plan, level, membership or flag: a language school's lessons. Code behind the same condition is right.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace More.Lessons;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class AuditorPolicy;
[RoomPolicy(Ttl = "1h")] public partial class StudentPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class TeacherPolicy;
public enum Plan { Free = 0, Basic = 1, Pro = 2 }
public sealed record Member(string Name, Plan Plan, bool Teaches, string? Title = null);

// condition-null: a nullable title decides, and is asked in other words
public sealed class ByTitle(TokenSigner signer)
{
    public async Task EnterAsync(string lesson, string who, string? title)
    {
        var room = new Room();
        string token = title is not null ? TeacherPolicy.CreateToken(signer, lesson, who) : StudentPolicy.CreateToken(signer, lesson, who);
        await room.ConnectAsync("wss://x", token);
        if (title != null)
        {
            await room.LocalParticipant!.SetNameAsync(title); // ok
        }

        if (title is { } shown)
        {
            await room.LocalParticipant!.SetMetadataAsync(shown); // ok
        }

        if (title is null)
        {
            await room.LocalParticipant!.SetNameAsync(who); //! GG2001
        }
    }
}

// condition-enum: comparisons of a plan's rank, with relational patterns
public sealed class ByPlan(TokenSigner signer)
{
    public async Task EnterAsync(Plan plan, string lesson, string who)
    {
        string token = plan switch
        {
            >= Plan.Pro => TeacherPolicy.CreateToken(signer, lesson, who),
            Plan.Basic => StudentPolicy.CreateToken(signer, lesson, who),
            _ => AuditorPolicy.CreateToken(signer, lesson, who),
        };
        Room room = new();
        await room.ConnectAsync("wss://x", token);
        if (plan > Plan.Basic)
        {
            await room.LocalParticipant!.SetNameAsync("Pro"); // ok
        }

        if (plan is Plan.Basic or Plan.Pro)
        {
            await room.LocalParticipant!.SendTextAsync("paid"); // ok
        }

        switch (plan)
        {
            case Plan.Pro when lesson.Length > 3:
                await room.LocalParticipant!.SetMetadataAsync("long"); // ok
                break;
            case Plan.Free:
                await room.LocalParticipant!.SendTextAsync("free"); //! GG2003
                break;
        }
    }
}

// condition-helper: the helper's flag is an optional argument, given by name, or left out
public sealed class ByArgument(TokenSigner signer)
{
    private async Task<Room> JoinAsync(string lesson, string who, bool teaches = false)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", teaches ? TeacherPolicy.CreateToken(signer, lesson, who) : StudentPolicy.CreateToken(signer, lesson, who));
        return room;
    }

    public async Task RunAsync(string lesson, string who)
    {
        Room desk = await JoinAsync(lesson, who, teaches: true);
        Room bench = await JoinAsync(lesson, who + "-s");
        await desk.LocalParticipant!.SetNameAsync(who); // ok
        await bench.LocalParticipant!.SendTextAsync(who); // ok
        await bench.LocalParticipant!.SetNameAsync(who); //! GG2001
    }

    public async Task PassOnAsync(Member member, string lesson)
    {
        Room room = await JoinAsync(lesson, member.Name, member.Teaches);
        if (member.Teaches)
        {
            await room.LocalParticipant!.SetMetadataAsync("teaches"); // ok
        }
    }
}

// condition-negated: De Morgan, parentheses, and a flag that is asked the other way round
public sealed class Negated(TokenSigner signer)
{
    public async Task EnterAsync(bool trial, bool expired, string lesson, string who)
    {
        var room = new Room();
        string token;
        if (trial || expired)
        {
            token = AuditorPolicy.CreateToken(signer, lesson, who);
        }
        else
        {
            token = TeacherPolicy.CreateToken(signer, lesson, who);
        }

        await room.ConnectAsync("wss://x", token);
        if (!trial && !expired)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (!(trial || expired)) await room.LocalParticipant!.SendTextAsync(who); // ok
        if (trial)
        {
            await room.LocalParticipant!.SendTextAsync("trial"); //! GG2003
        }

        if (trial != false)
        {
            return;
        }

        if (expired == true)
        {
            await room.LocalParticipant!.SetMetadataAsync("expired"); //! GG2001
        }
    }
}

// condition-derived: flags derived from flags, one by a ternary and one by a property of one's own
public sealed class Derived(TokenSigner signer, Member member)
{
    private readonly Room _room = new();

    private bool Leads => member.Teaches && member.Plan == Plan.Pro;

    public async Task EnterAsync(string lesson)
    {
        bool quiet = !Leads;
        string token = quiet ? StudentPolicy.CreateToken(signer, lesson, member.Name) : TeacherPolicy.CreateToken(signer, lesson, member.Name);
        await _room.ConnectAsync("wss://x", token);
        if (!quiet)
        {
            await _room.LocalParticipant!.SetNameAsync(member.Name); // ok
        }
    }

    public Task TitleAsync(string title) => Leads ? _room.LocalParticipant!.SetMetadataAsync(title) : Task.CompletedTask; // ok

    public async Task CloseAsync()
    {
        if (member is { Teaches: true, Plan: Plan.Pro })
        {
            await _room.LocalParticipant!.SetAttributesAsync(new() { ["closed"] = "1" }); // ok
        }

        await _room.LocalParticipant!.SetNameAsync("closed"); //! GG2001
    }
}

// condition-local: one local function for all, called behind the guard only
public sealed class Inner(TokenSigner signer)
{
    public async Task EnterAsync(Member member, string lesson)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", member.Teaches ? TeacherPolicy.CreateToken(signer, lesson, member.Name) : AuditorPolicy.CreateToken(signer, lesson, member.Name));
        await (member.Teaches ? TeachAsync() : ListenAsync());

        async Task TeachAsync()
        {
            await room.LocalParticipant!.SetMetadataAsync("teaching"); // ok
            await room.LocalParticipant!.SendTextAsync("teaching"); // ok
        }

        Task ListenAsync() => room.LocalParticipant!.SendTextAsync("listening"); //! GG2003
    }
}

// condition-field: a get-only flag set by the constructor; two methods connect
public sealed class Lesson
{
    private readonly TokenSigner _signer;
    private Room? _room;

    public Lesson(TokenSigner signer, bool teaches) => (_signer, Teaches) = (signer, teaches);

    public bool Teaches { get; }

    public async Task OpenAsync(string name)
    {
        _room = new Room();
        if (Teaches)
        {
            await _room.ConnectAsync("wss://x", TeacherPolicy.CreateToken(_signer, name, "teacher"));
            return;
        }

        await _room.ConnectAsync("wss://x", StudentPolicy.CreateToken(_signer, name, "student"));
        await _room.LocalParticipant!.SetMetadataAsync("late"); //! GG2001
    }

    public async Task WriteAsync(string text)
    {
        if (_room?.LocalParticipant is not { } me || !Teaches) return;
        await me.SetMetadataAsync(text); // ok
    }
}

// condition-changed: the flag is another's when it is asked again
public sealed class Changing(TokenSigner signer)
{
    public async Task EnterAsync(bool teaches, string lesson, string who, bool substitute)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", teaches ? TeacherPolicy.CreateToken(signer, lesson, who) : StudentPolicy.CreateToken(signer, lesson, who));
        teaches |= substitute;
        if (teaches)
        {
            // a substitute comes here with a student's token
            await room.LocalParticipant!.SetNameAsync(who); //? GG2001
        }
    }

    public async Task SwitchAsync(Plan plan, string lesson, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", plan == Plan.Pro ? TeacherPolicy.CreateToken(signer, lesson, who) : StudentPolicy.CreateToken(signer, lesson, who));
        Plan before = plan;
        plan = Plan.Free;
        if (before == Plan.Pro)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }

        if (plan == Plan.Free)
        {
            await room.LocalParticipant!.SetMetadataAsync("reset"); //! GG2001
        }
    }
}

// condition-unknown: what a call answers is not known, and is not held against anybody
public sealed class Unknown(TokenSigner signer, Func<string, bool> allowed)
{
    public async Task EnterAsync(string lesson, string who)
    {
        bool may = allowed(who);
        var room = new Room();
        await room.ConnectAsync("wss://x", may ? TeacherPolicy.CreateToken(signer, lesson, who) : StudentPolicy.CreateToken(signer, lesson, who));
        while (may)
        {
            await room.LocalParticipant!.SetMetadataAsync("once"); // ok
            break;
        }

        if (allowed(who))
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }
    }
}
