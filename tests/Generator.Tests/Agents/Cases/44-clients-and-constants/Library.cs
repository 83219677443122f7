using GrantGen;
namespace Cases.Agents.ClientsAndConstants;

[RoomPolicy(Ttl = "1h")]
public partial class ReaderPolicy;
