// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// One object, several methods: flags that never change hold in all of them, flags that change do not.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc;
namespace Variants.AcrossMethods;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class StudentPolicy;
[RoomPolicy(Ttl = "1h")] public partial class TutorPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class DeanPolicy;
public enum Post { Student, Tutor, Dean }

// a readonly field, set by the constructor
public sealed class Campus
{
    private readonly TokenSigner _signer;
    private readonly bool _leads;
    private readonly Room _room = new();

    public Campus(TokenSigner signer, bool leads)
    {
        _signer = signer;
        _leads = leads;
    }

    public async Task OpenAsync(string course, string who)
    {
        string token = _leads ? DeanPolicy.CreateToken(_signer, course, who) : StudentPolicy.CreateToken(_signer, course, who);
        await _room.ConnectAsync("wss://x", token);
    }

    public async Task TitleAsync(string title)
    {
        if (!_leads)
        {
            throw new NotSupportedException("students have no titles");
        }

        await _room.LocalParticipant!.SetMetadataAsync(title); // ok
    }

    public Task SayAsync(string text)
    {
        if (_leads) return _room.LocalParticipant!.SendTextAsync(text); // ok
        return _room.LocalParticipant!.SendTextAsync("(muted)"); //! GG2003
    }

    public Task RenameAsync(string name) => _room.LocalParticipant!.SetNameAsync(name); //! GG2001
}

// a get-only property that says it in other words, and one that is computed from it
public sealed class Course(TokenSigner signer, Post post)
{
    private readonly Room _room = new();

    public bool IsDean { get; } = post == Post.Dean;

    private bool MayRename => IsDean;

    public async Task EnterAsync(string course, string who)
    {
        await _room.ConnectAsync("wss://x", post switch
        {
            Post.Dean => DeanPolicy.CreateToken(signer, course, who),
            _ => TutorPolicy.CreateToken(signer, course, who),
        });
    }

    public Task RenameAsync(string name) => MayRename ? _room.LocalParticipant!.SetNameAsync(name) : Task.CompletedTask; // ok

    public async Task MarkAsync(string mark)
    {
        if (post is Post.Student or Post.Tutor)
        {
            await _room.LocalParticipant!.SendTextAsync(mark); // ok
            return;
        }

        // a post that is none of the enum's would come here with a tutor's token
        await _room.LocalParticipant!.SetMetadataAsync(mark); //? GG2001
    }

    public Task ShelveAsync() => IsDean ? Task.CompletedTask : _room.LocalParticipant!.SetAttributesAsync(new() { ["shelved"] = "1" }); //! GG2001
}

// an init property of a session record
public sealed record Session
{
    public required TokenSigner Signer { get; init; }

    public bool Tutors { get; init; }

    private readonly Room _room = new();

    public Task JoinAsync(string course, string who) => _room.ConnectAsync("wss://x", Tutors ? TutorPolicy.CreateToken(Signer, course, who) : StudentPolicy.CreateToken(Signer, course, who));

    public async Task ExplainAsync(string text)
    {
        if (Tutors)
        {
            await _room.LocalParticipant!.SendTextAsync(text); // ok
        }
    }

    public Task AskAsync(string text) => Tutors ? Task.CompletedTask : _room.LocalParticipant!.SendChatMessageAsync(text); //! GG2003

    public Task NameAsync(string name) => _room.LocalParticipant!.SetNameAsync(name); //! GG2001
}

// a flag that somebody may set after the token was minted
public sealed class Elected(TokenSigner signer)
{
    private readonly Room _room = new();
    private bool _dean;

    public void Elect() => _dean = true;

    public Task EnterAsync(string course, string who) => _room.ConnectAsync("wss://x", _dean ? DeanPolicy.CreateToken(signer, course, who) : TutorPolicy.CreateToken(signer, course, who));

    public async Task TitleAsync(string title)
    {
        if (_dean)
        {
            // elected after the token: a tutor's token comes here
            await _room.LocalParticipant!.SetMetadataAsync(title); //? GG2001
        }
    }

    public Task SayAsync(string text) => _room.LocalParticipant!.SendTextAsync(text); // ok
}

// two methods write one field, and a third connects: no condition at all
public sealed class TwoDoors(TokenSigner signer)
{
    private readonly Room _room = new();
    private string? _pass;

    public void ByFront(string course, string who) => _pass = DeanPolicy.CreateToken(signer, course, who);

    public void ByBack(string course, string who) => _pass = StudentPolicy.CreateToken(signer, course, who);

    public Task EnterAsync() => _room.ConnectAsync("wss://x", _pass!);

    public Task WaveAsync() => _room.LocalParticipant!.SetAttributesAsync(new() { ["wave"] = "1" }); //! GG2001

    public Task LeaveAsync() => _room.DisconnectAsync(); // ok
}
