// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// An auction house: rooms by lot in dictionaries, invitations for others in the same type, bidders of two ranks.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Linq; using System.Text.Json; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Auction;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublishSources = TrackSources.Microphone, Ttl = "8h")] public partial class AuctioneerPolicy;
[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "4h")] public partial class BidderPolicy;
[RoomPolicy(CanPublish = false, CanPublishData = true, CanUpdateOwnMetadata = true, Ttl = "4h")] public partial class DealerPolicy;
[RoomPolicy(CanPublish = false, Ttl = "4h")] public partial class SpectatorPolicy;

public sealed record Lot(string Id, string Title, decimal Reserve);
public sealed record Bid(string LotId, string Bidder, decimal Amount, DateTimeOffset At);
public sealed record Bidder(string Id, string Paddle, bool IsDealer);

public sealed class AuctionOptions { public required string Url { get; init; } public int MaxLots { get; init; } = 40; }

public interface IBidLedger
{
    Task<bool> TryRecordAsync(Bid bid, CancellationToken ct);
    Task<bool> IsTrustedAsync(string bidder);
}

/// <summary>Holds the podium of every lot that is open, and the loudspeaker of its gallery.</summary>
public sealed class AuctionFloor(TokenSigner signer, AuctionOptions options, IBidLedger ledger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Room> _podiums = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Room> _galleries = new(StringComparer.Ordinal);

    public async Task OpenAsync(Lot lot, CancellationToken ct)
    {
        if (_podiums.Count >= options.MaxLots)
        {
            throw new InvalidOperationException("the floor is full");
        }

        var podium = new Room();
        await podium.ConnectAsync(options.Url, AuctioneerPolicy.CreateToken(signer, lot.Id, "podium-" + lot.Id), cancellationToken: ct);
        if (!_podiums.TryAdd(lot.Id, podium))
        {
            podium.Dispose();
            return;
        }

        var gallery = new Room();
        await gallery.ConnectAsync(options.Url, SpectatorPolicy.CreateToken(signer, lot.Id, "gallery-" + lot.Id), cancellationToken: ct);
        _galleries[lot.Id] = gallery;
    }

    public string InviteBidder(string lotId, Bidder bidder) => BidderPolicy.CreateToken(signer, lotId, bidder.Id, new ParticipantOptions { Name = bidder.Paddle });

    public string InviteDealer(string lotId, Bidder bidder) => DealerPolicy.CreateToken(signer, lotId, bidder.Id, new ParticipantOptions { Name = bidder.Paddle });

    public async Task<bool> AcceptAsync(Bid bid, CancellationToken ct)
    {
        if (!_podiums.TryGetValue(bid.LotId, out Room? podium) || !await ledger.TryRecordAsync(bid, ct))
        {
            return false;
        }

        await podium.LocalParticipant!.SetMetadataAsync(JsonSerializer.Serialize(new { bid.Amount, bid.Bidder })); // ok
        await podium.LocalParticipant!.SendTextAsync($"{bid.Amount} by {bid.Bidder}"); // ok
        return true;
    }

    public async Task SpeakAsync(string lotId, LocalAudioTrack voice, LocalVideoTrack camera)
    {
        LocalParticipant me = _podiums[lotId].LocalParticipant!;
        await me.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await me.PublishTrackAsync(camera, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
    }

    public Task KnockAsync(string lotId, LocalAudioTrack gavel) => _podiums[lotId].LocalParticipant!.PublishTrackAsync(gavel); //! GG2005

    public async Task ApplaudAsync()
    {
        foreach (Room gallery in _galleries.Values)
        {
            await gallery.LocalParticipant!.SendTextAsync("applause"); //! GG2003
        }
    }

    public Room? Podium(string lotId) => _podiums.GetValueOrDefault(lotId);

    public void Dispose()
    {
        foreach (Room room in _podiums.Values.Concat(_galleries.Values))
        {
            room.Dispose();
        }
    }
}

/// <summary>A colleague at the telephone bids for a customer, as that customer.</summary>
public sealed class PhoneDesk(AuctionFloor floor, AuctionOptions options)
{
    public async Task<Room> CallAsync(string lotId, Bidder bidder, CancellationToken ct)
    {
        string token = bidder.IsDealer ? floor.InviteDealer(lotId, bidder) : floor.InviteBidder(lotId, bidder);
        var room = new Room();
        await room.ConnectAsync(options.Url, token, cancellationToken: ct);
        await room.LocalParticipant!.SendTextAsync($"paddle {bidder.Paddle}"); // ok
        if (bidder.IsDealer)
        {
            await room.LocalParticipant!.SetAttributesAsync(new() { ["rank"] = "dealer" }); // ok
        }
        else
        {
            await room.LocalParticipant!.SetAttributesAsync(new() { ["rank"] = "private" }); //! GG2001
        }

        return room;
    }
}

/// <summary>Absentee bids: a robot bids up to the customer's limit.</summary>
public sealed class AbsenteeRobot(AuctionFloor floor, AuctionOptions options, IBidLedger ledger)
{
    private readonly Room _seat = new();

    public async Task SitAsync(string lotId, Bidder bidder, CancellationToken ct)
    {
        await _seat.ConnectAsync(options.Url, floor.InviteBidder(lotId, bidder), cancellationToken: ct);
        await _seat.LocalParticipant!.SetNameAsync("absentee " + bidder.Paddle); //! GG2001
    }

    public Task RaiseAsync(decimal amount) => _seat.LocalParticipant!.SendTextAsync(amount.ToString("0")); // ok

    // the podium is another room, and an auctioneer's
    public Task StrikeAsync(string lotId) => floor.Podium(lotId)?.LocalParticipant?.SetMetadataAsync("struck") ?? Task.CompletedTask; // ok

    public async Task TrustedAsync(string lotId, Bidder bidder)
    {
        string token = await ledger.IsTrustedAsync(bidder.Id) ? floor.InviteDealer(lotId, bidder) : floor.InviteBidder(lotId, bidder);
        using var room = new Room();
        await room.ConnectAsync(options.Url, token);
        await room.LocalParticipant!.SetMetadataAsync("trusted"); //? GG2001
    }
}
