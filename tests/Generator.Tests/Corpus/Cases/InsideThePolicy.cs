// case: The policy type itself carries the actions that go with it.
// libraries: rtc
using LiveKit.Rtc;

namespace Auction.Floor;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public static partial class BidderPolicy
{
    public static Task BidAsync(LocalParticipant bidder, decimal amount) =>
        bidder.PublishDataAsync(BitConverter.GetBytes((double)amount), new DataPublishOptions { Reliable = true, Topic = "bid" });

    public static Task ShowPaddleAsync(LocalParticipant bidder, int paddle) =>
        {|GG2001:bidder.SetAttributesAsync(new() { ["paddle"] = paddle.ToString() })|};

    public static class Video
    {
        public static Task ShowFaceAsync(LocalParticipant bidder, LocalVideoTrack face) => {|GG2002:bidder.PublishTrackAsync(face)|};
    }
}
