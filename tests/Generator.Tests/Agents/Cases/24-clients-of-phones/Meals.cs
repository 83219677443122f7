using GrantGen;
namespace Cases.Agents.ClientsOfPhones;

[RoomPolicy]
public partial class EaterPolicy;
