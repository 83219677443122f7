using GrantGen;

// Longer than the limit that is set if nobody sets one.
[RoomPolicy(Room = Hundred + Hundred + Hundred)]
public partial class LongRoomPolicy
{
    private const string Ten = "room-room-";
    private const string Hundred = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten;

    public static object Use => Grants;
}
