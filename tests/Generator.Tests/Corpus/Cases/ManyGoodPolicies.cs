// case: A file of policies, none of which has anything wrong.
// libraries:
namespace Whole.House;

[RoomPolicy]
public partial class PlainPolicy;

[RoomPolicy(Room = "stage", Ttl = "3h", CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanPublishData = false)]
[RoomConfig(EmptyTimeout = 60, MaxParticipants = 50, Metadata = "{\"kind\":\"stage\"}")]
[AgentDispatch("captions", Metadata = "{\"lang\":\"en\"}")]
public partial record StagePolicy;

[RoomPolicy(Hidden = true, CanPublish = false)]
public partial struct GhostPolicy;

public static partial class Roles
{
    [RoomPolicy(RoomAdmin = true, CanUpdateOwnMetadata = true)]
    public static partial class Moderator;

    [RoomPolicy(RoomJoin = false, RoomAdmin = true, Room = "stage", DestinationRoom = "overflow")]
    public partial class Usher;
}

[RoomPolicy(RoomJoin = false)]
[SipGrant(Admin = true, Call = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
public partial class CloudPolicy;

public class Desk(TokenSigner signer)
{
    public string Stage(string user) => StagePolicy.CreateToken(signer, user);

    public string Moderator(string room, string user) => Roles.Moderator.CreateToken(signer, room, user);

    public string Cloud() => CloudPolicy.CreateToken(signer);
}
