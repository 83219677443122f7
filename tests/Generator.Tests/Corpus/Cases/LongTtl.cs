// case: A join token for a week, beside a server token for a week.
// libraries:
namespace Ttl.Week;

[RoomPolicy({|GG1004:Ttl = "7d"|}, CanPublish = false)]
public partial class SeasonTicketPolicy;

[RoomPolicy(RoomJoin = false, RoomList = true, Ttl = "7d")]
public partial class CronPolicy;

[RoomPolicy(Ttl = "24h")]
public partial class DayTicketPolicy;
