// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Type arguments: generic joins, typed hosts, a base that is generic in its policy, several parameters.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Variants.Generics;

[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ReaderCardPolicy;
[RoomPolicy(Ttl = "1h")] public partial class LenderCardPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class LibrarianPolicy;
[RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class StorytellerPolicy;

// a generic extension that joins
public static class LibraryJoins
{
    public static async Task<Room> JoinAsync<TPolicy>(this TokenSigner signer, string hall, string who, CancellationToken ct = default) where TPolicy : IRoomPolicy
    {
        var room = new Room();
        string token = TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = who });
        await room.ConnectAsync("wss://x", token, cancellationToken: ct);
        return room;
    }

    // one more floor
    public static async Task<LocalParticipant> SitAsync<TPolicy>(this TokenSigner signer, string hall, string who) where TPolicy : IRoomPolicy
    {
        Room room = await signer.JoinAsync<TPolicy>(hall, who);
        return room.LocalParticipant!;
    }
}

public sealed class Library(TokenSigner signer)
{
    public async Task OpenAsync(string hall, string who)
    {
        Room librarian = await signer.JoinAsync<LibrarianPolicy>(hall, who);
        Room reader = await signer.JoinAsync<ReaderCardPolicy>(hall, who + "-r");
        await librarian.LocalParticipant!.SetMetadataAsync("open"); // ok
        await reader.LocalParticipant!.SetMetadataAsync("reading"); //! GG2001
        await librarian.LocalParticipant!.SendTextAsync("open"); // ok
    }

    public async Task DeepAsync(string hall, string who)
    {
        LocalParticipant librarian = await signer.SitAsync<LibrarianPolicy>(hall, who);
        LocalParticipant lender = await signer.SitAsync<LenderCardPolicy>(hall, who + "-l");
        await librarian.SetNameAsync("librarian"); // ok
        await lender.SendTextAsync("returned"); // ok
        await lender.SetNameAsync("lender"); //! GG2001
    }

    public async Task StoryAsync(string hall, string who, LocalAudioTrack voice, LocalVideoTrack face)
    {
        LocalParticipant teller = await signer.SitAsync<StorytellerPolicy>(hall, who);
        await teller.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await teller.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await teller.PublishTrackAsync(voice); //! GG2005
    }
}

// a base class that is generic in its policy: the derived type says which
public abstract class Desk<TPolicy>(TokenSigner signer) where TPolicy : IRoomPolicy
{
    private readonly Room _room = new();

    protected LocalParticipant Me => _room.LocalParticipant!;

    public async Task StaffAsync(string hall)
    {
        await _room.ConnectAsync("wss://x", TPolicy.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = GetType().Name + hall }));
        await StaffedAsync();
    }

    protected abstract Task StaffedAsync();
}

public sealed class FrontDesk(TokenSigner signer) : Desk<LibrarianPolicy>(signer)
{
    protected override async Task StaffedAsync()
    {
        await Me.SetMetadataAsync("front"); // ok
        await Me.SendTextAsync("front"); // ok
    }
}

public sealed class SideDesk(TokenSigner signer) : Desk<ReaderCardPolicy>(signer)
{
    protected override async Task StaffedAsync()
    {
        await Me.SetMetadataAsync("side"); //! GG2001
        await Me.SendTextAsync("side"); //! GG2003
    }
}

// two type parameters, only one of which is used for the room
public sealed class Exchange<TIn, TOut>(TokenSigner signer) where TIn : IRoomPolicy where TOut : IRoomPolicy
{
    public Room Inside { get; } = new();

    public Task OpenAsync(string hall, string who) => Inside.ConnectAsync("wss://x", TIn.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = who }));

    public string Link(string hall, string who) => TOut.CreateToken(signer, new RoomPolicyArguments { Room = hall, Identity = who });
}

public sealed class Exchanges(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who)
    {
        var strong = new Exchange<LibrarianPolicy, ReaderCardPolicy>(signer);
        var weak = new Exchange<ReaderCardPolicy, LibrarianPolicy>(signer);
        await strong.OpenAsync(hall, who);
        await weak.OpenAsync(hall, who + "-w");
        await strong.Inside.LocalParticipant!.SendTextAsync(weak.Link(hall, "a")); // ok
        await weak.Inside.LocalParticipant!.SendTextAsync(strong.Link(hall, "b")); //! GG2003
    }
}

// the policy asked in the generic code, kept in a field
public sealed class Polite<TPolicy> where TPolicy : IRoomPolicy
{
    private static readonly bool Names = TPolicy.Grants.Permissions.CanUpdateOwnMetadata;

    public static async Task EnterAsync(TokenSigner signer, string hall, string who)
    {
        using Room room = await signer.JoinAsync<TPolicy>(hall, who);
        if (Names)
        {
            await room.LocalParticipant!.SetNameAsync(who); // ok
        }
    }
}

public static class PoliteUses
{
    public static Task RunAsync(TokenSigner signer, string hall, string who) => Task.WhenAll(
        Polite<LibrarianPolicy>.EnterAsync(signer, hall, who), Polite<ReaderCardPolicy>.EnterAsync(signer, hall, who + "-2"));
}
